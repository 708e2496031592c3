// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdio>
#include <memory>
#include <tuple>
#include <unicode/translit.h>
#include <vector>

// Writes what is known of the Han characters of the basic block as C++: each one's simplified form and how it is read,
// by ICU, and by readings.txt where it is read in more than one way.
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

/// A character's readings: the usual ones, and those after the bar.
struct Readings {
    QStringList all;
    int usual = 0;
    friend bool operator<(const Readings &a, const Readings &b)
    {
        return std::tie(a.all, a.usual) < std::tie(b.all, b.usual);
    }
};

/// By character; of readings.txt.
QMap<char16_t, Readings> severalReadings(QFile &file)
{
    QMap<char16_t, Readings> readings;
    for (auto line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        auto words = QString::fromUtf8(line).simplified().split(u' ');
        const auto character = words.takeFirst();
        if (character.size() != 1 || character == u'#')
            continue;
        const auto bar = words.indexOf(u"|"_s);
        words.removeAll(u"|"_s);
        readings.insert(character.front().unicode(), {words, int(bar < 0 ? words.size() : bar)});
    }
    return readings;
}

QString table(const QString &type, const QString &name, const QStringList &values)
{
    QString text = u"constexpr %1 %2[] = {\n"_s.arg(type, name);
    for (int i = 0; i < values.size(); ++i)
        text += values[i] + ((i + 1) % 16 == 0 ? u",\n"_s : u", "_s);
    return text + u"};\n"_s;
}

QString listed(const Readings &readings)
{
    QStringList literals;
    for (const auto &reading : readings.all)
        literals << u"\"%1\"_L1"_s.arg(reading);
    return u"{{%1}, %2}"_s.arg(literals.join(u", "_s), QString::number(readings.usual));
}

/// Every way to be read that there is, each once: one a syllable, the empty one first, then those that are several.
QString source(const Rules &rules, const Rules &simplifying, const QMap<char16_t, Readings> &several)
{
    QMap<Readings, int> numbers;
    std::vector<Readings> ofCharacter;
    QStringList simplified;
    for (int c = first; c <= last; ++c) {
        const auto reading = syllable(rules.apply(char16_t(c)));
        numbers.insert({{reading}, 1}, 0);
        ofCharacter.push_back(several.value(char16_t(c), {{reading}, 1}));
        const auto simple = simplifying.apply(char16_t(c));
        simplified << QString::number(simple.size() == 1 ? simple.front().unicode() : char16_t(c));
    }
    for (const auto &readings : ofCharacter) {
        for (const auto &one : readings.all)
            numbers.insert({{one}, 1}, 0);
    }
    QStringList syllables;
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        it.value() = int(syllables.size());
        syllables << u"\"%1\"_L1"_s.arg(it.key().all.front());
    }
    QStringList polyphones;
    QStringList sounds;
    for (const auto &readings : ofCharacter) {
        if (!numbers.contains(readings)) {
            numbers.insert(readings, int(syllables.size() + polyphones.size()));
            polyphones << listed(readings);
        }
        sounds << QString::number(numbers.value(readings));
    }
    return u"// Made by hubscreen-make-han-table\nconstexpr char16_t firstHan = %1;\nconstexpr char16_t lastHan = %2;\n"_s
               .arg(QString::number(int(first)), QString::number(int(last)))
        + table(u"QLatin1StringView"_s, u"syllables"_s, syllables) + table(u"Polyphone"_s, u"polyphones"_s, polyphones)
        + table(u"quint16"_s, u"soundOfHan"_s, sounds) + table(u"char16_t"_s, u"simplifiedOf"_s, simplified);
}

} // namespace

int main(int argc, char *argv[])
{
    const Rules readings("Han-Latin");
    const Rules simplifying("Traditional-Simplified");
    if (argc != 3 || !readings.areLoaded() || !simplifying.areLoaded()) {
        std::fputs("usage: hubscreen-make-han-table readings.txt FILE (and ICU with its Han-Latin rules)\n", stderr);
        return 1;
    }
    QFile several(QString::fromLocal8Bit(argv[1]));
    if (!several.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", argv[1]);
        return 1;
    }
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::WriteOnly)
        || file.write(source(readings, simplifying, severalReadings(several)).toUtf8()) < 0) {
        std::fprintf(stderr, "%s cannot be written\n", argv[2]);
        return 1;
    }
    return 0;
}
