// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/client.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <iostream>
#include <unistd.h>

// A screen without a screen, for fault injection: the kiosk's own client, driven by lines on stdin.
//
//     hubscreen-booker URL DATA-DIRECTORY
//
//     book activity|slot ID PEOPLE PHONE    books; accepts a place on the waiting list when it is full
//     drain                                 waits until nothing is open in the outbox, then tells what is in it
//     quit
//
// and telling on stdout, a line at a time: "ready" (heard the feed), "saved REFERENCE" (the visitor would read it now),
// "outcome WORD REFERENCE CODE", "item STATE STATUS REFERENCE" for each write, "drained".
namespace {

using namespace hubscreen;
using namespace Qt::StringLiterals;
using booking::Outcome;
using booking::Step;

void tell(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

QString wordFor(Outcome outcome)
{
    constexpr const char *words[] = {"none",      "confirmed",  "waitlisted",     "recorded", "full",      "closed",
                                     "cancelled", "expired",    "already-booked", "refused",  "not-saved", "no-key",
                                     "offline",   "needs-name", "gone",           "unsure",   "postponed"};
    static_assert(std::size(words) == std::size_t(Outcome::Postponed) + 1);
    return QString::fromLatin1(words[int(outcome)]);
}

class Booker : public QObject
{
public:
    explicit Booker(client::Client &client)
        : m_client(client),
          m_flow(*client.booking()),
          m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Booker::read);
        connect(&m_flow, &booking::BookingFlow::changed, this, &Booker::goOn);
        connect(&client, &client::Client::settled, this, &Booker::tellReady);
        connect(&client.outbox(), &outbox::Outbox::settled, this, &Booker::look);
        client.start();
    }

private:
    void tellReady()
    {
        if (std::exchange(m_ready, true))
            return;
        // The outbox's own network thread is to be there before anybody counts what it does.
        m_client.outbox().ask({.path = u"/v1/district"_s}).then(this, [](const http::Outcome &) { tell(u"ready"_s); });
    }

    void read()
    {
        char bytes[4096];
        const auto size = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (size <= 0)
            return QCoreApplication::quit();
        m_unread += QByteArray(bytes, size);
        for (auto end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
            const auto words = QString::fromUtf8(m_unread.first(end)).split(u' ');
            m_unread = m_unread.sliced(end + 1);
            obey(words);
        }
    }

    void obey(const QStringList &words)
    {
        if (words[0] == "book"_L1 && words.size() == 5)
            return book(words);
        if (words[0] == "drain"_L1) {
            m_draining = true;
            return look();
        }
        QCoreApplication::quit();
    }

    void book(const QStringList &words)
    {
        m_flow.begin(words[1] == "slot"_L1 ? BookingKind::Slot : BookingKind::Activity, words[2]);
        for (const auto digit : words[4])
            m_flow.typeDigit(digit.digitValue());
        m_people = words[3].toInt();
        goOn();
    }

    /// As a visitor would who says yes to everything.
    void goOn()
    {
        if (m_flow.step() == Step::Filling && m_flow.offer() && m_people > 0) {
            m_flow.setPartySize(std::exchange(m_people, 0));
            m_flow.readBack();
            return tellRefusal();
        }
        if (m_flow.step() == Step::ReadBack)
            return m_flow.confirm();
        if (m_flow.step() == Step::Asking && m_told != m_flow.reference()) {
            m_told = m_flow.reference();
            tell(u"saved "_s + m_told);
        }
        if (m_flow.step() == Step::Done)
            tellOutcome();
    }

    /// It stays where it is when it cannot be booked.
    void tellRefusal()
    {
        if (m_flow.step() == Step::Filling)
            tell(u"outcome "_s + wordFor(m_flow.obstacle()));
    }

    void tellOutcome()
    {
        if (m_flow.canWait() && !m_flow.isForWaitlist())
            return m_flow.acceptWaitlist();
        const auto code = m_flow.receipt() ? m_flow.receipt()->code : u"-"_s;
        const auto line = u"outcome %1 %2 %3"_s.arg(wordFor(m_flow.outcome()), m_flow.reference(), code);
        if (std::exchange(m_outcome, line) != line)
            tell(line);
    }

    void look()
    {
        if (!m_draining)
            return;
        m_client.outbox().items().then(this, [this](const std::vector<outbox::Item> &items) { tellDrained(items); });
    }

    void tellDrained(const std::vector<outbox::Item> &items)
    {
        if (!m_draining || std::ranges::any_of(items, &outbox::Item::isOpen))
            return;
        m_draining = false;
        constexpr const char *states[] = {"draft", "queued", "sent", "answered", "set-aside"};
        for (const auto &item : items)
            tell(u"item %1 %2 %3"_s.arg(QString::fromLatin1(states[int(item.state)]),
                                        QString::number(item.answer ? item.answer->status : 0), item.write.subject));
        tell(u"drained"_s);
    }

    client::Client &m_client;
    booking::BookingFlow &m_flow;
    QSocketNotifier m_input;
    QByteArray m_unread;
    bool m_ready = false;
    bool m_draining = false;
    int m_people = 0;
    QString m_told;
    QString m_outcome;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::cerr << "usage: hubscreen-booker URL DATA-DIRECTORY\n";
        return 64;
    }
    client::Settings settings;
    settings.feed = QUrl(arguments[1]);
    settings.dataDirectory = arguments[2];
    auto client = client::Client::make(settings, client::Role::Kiosk);
    if (!client) {
        std::cerr << qUtf8Printable(client.error().toString()) << '\n';
        return 1;
    }
    Booker booker(**client);
    return QCoreApplication::exec();
}
