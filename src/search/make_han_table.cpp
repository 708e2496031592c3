// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QMap>
#include <QString>
#include <QTextStream>

#include <cstdio>
#include <memory>
#include <unicode/translit.h>

// Writes what ICU knows of the Han characters of the basic block as C++: each one's simplified form and how it is read.
namespace {

using namespace Qt::StringLiterals;

constexpr char16_t first = 0x4E00;
constexpr char16_t last = 0x9FFF;

class Rules
{
public:
    explicit Rules(const char *name) : m_rules(icu::Transliterator::createInstance(name, UTRANS_FORWARD, m_status)) { }

    bool areLoaded() const { return U_SUCCESS(m_status) && m_rules; }

    QString apply(char16_t character) const
    {
        icu::UnicodeString text(static_cast<UChar32>(character));
        m_rules->transliterate(text);
        return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
    }

private:
    UErrorCode m_status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> m_rules;
};

/// "lǜ" → "lv"; empty where it is no syllable of letters.
QString syllable(const QString &marked)
{
    QString plain;
    for (const QChar c : marked.normalized(QString::NormalizationForm_D)) {
        if (c == QChar(0x308) && plain.endsWith(u'u'))
            plain.back() = u'v';
        else if (c >= u'a' && c <= u'z')
            plain += c;
        else if (!c.isMark())
            return {};
    }
    return plain;
}

QString table(const QString &type, const QString &name, const QStringList &values)
{
    QString text = u"constexpr %1 %2[] = {\n"_s.arg(type, name);
    for (int i = 0; i < values.size(); ++i)
        text += values[i] + ((i + 1) % 16 == 0 ? u",\n"_s : u", "_s);
    return text + u"};\n"_s;
}

QString source(const Rules &readings, const Rules &simplifying)
{
    QMap<QString, int> numbers;
    QStringList ofCharacter;
    QStringList simplified;
    for (int c = first; c <= last; ++c) {
        ofCharacter << syllable(readings.apply(char16_t(c)));
        numbers.insert(ofCharacter.back(), 0);
        const auto simple = simplifying.apply(char16_t(c));
        simplified << QString::number(simple.size() == 1 ? simple.front().unicode() : char16_t(c));
    }
    QStringList syllables; // the first is the empty one
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        it.value() = int(syllables.size());
        syllables << u"\"%1\"_L1"_s.arg(it.key());
    }
    for (auto &reading : ofCharacter)
        reading = QString::number(numbers.value(reading));
    return u"// Made by hubscreen-make-han-table\nconstexpr char16_t firstHan = %1;\nconstexpr char16_t lastHan = %2;\n"_s
               .arg(QString::number(int(first)), QString::number(int(last)))
        + table(u"QLatin1StringView"_s, u"syllables"_s, syllables) + table(u"quint16"_s, u"syllableOf"_s, ofCharacter)
        + table(u"char16_t"_s, u"simplifiedOf"_s, simplified);
}

} // namespace

int main(int argc, char *argv[])
{
    const Rules readings("Han-Latin");
    const Rules simplifying("Traditional-Simplified");
    if (argc != 2 || !readings.areLoaded() || !simplifying.areLoaded()) {
        std::fputs("usage: hubscreen-make-han-table FILE (and ICU with its Han-Latin rules)\n", stderr);
        return 1;
    }
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::WriteOnly) || file.write(source(readings, simplifying).toUtf8()) < 0) {
        std::fprintf(stderr, "%s cannot be written\n", argv[1]);
        return 1;
    }
    return 0;
}
