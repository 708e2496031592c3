// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/recovery.h"
#include "outbox/sender.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace hubscreen::outbox {

/// What must reach the platform exactly once. Lives on the thread of its scheduler and network manager; every method
/// may be called from every thread and answers by a future (use `.then(context, …)`), in the order of the calls.
class Outbox : public QObject
{
    Q_OBJECT

public:
    /// `file`: path of outbox.sqlite.
    Outbox(QString file, Sender::Parts parts);
    ~Outbox() override;

    /// Opens the file and begins to send what it holds. An error leaves the file as it is, and every `draft` fails with
    /// it. A damaged file is set aside, recovered from, and told by `problem`.
    QFuture<Result<void>> open();
    /// Ends. What was not answered is sent after the next start.
    QFuture<void> close();

    /// Puts a write on the disk with a key of its own; it is not sent yet, and does not survive a restart. Errors:
    /// Storage (disk full, …): it is not saved, and nothing of it is.
    QFuture<Result<Item>> draft(const Write &write);
    /// From now on it is sent until it is answered, whatever happens: "saved" may be said. Errors: it is withdrawn, and
    /// nothing of it is sent. While a failing disk takes neither, there is no answer.
    QFuture<Result<void>> release(qint64 number);
    void discard(qint64 number);

    /// The stream told what became of the write with this key; an answer that is there already stays. `read`: what it
    /// means for that write (ReadAnswer), where it was read already; called on the outbox's thread.
    void answer(const QString &key, const Answer &answer, const std::function<std::any(const Write &)> &read = {});
    /// The line may be good again, or the token.
    void retryNow();

    /// One try of what is not kept: it is answered now, or never. Its deadline is the request's.
    QFuture<http::Outcome> ask(const http::Request &request);

    QFuture<std::vector<Item>> items();

Q_SIGNALS:
    // Emitted on the outbox's thread; connect queued.
    /// It was answered or set aside. `reading`: what Parts::readAnswer made of the answer; empty: there is none.
    void settled(const hubscreen::outbox::Item &item, const std::any &reading);
    void lineChanged(const hubscreen::outbox::LineState &state);
    /// For staff: a damaged file, a write that was set aside.
    void problem(const hubscreen::Error &error);
    /// For staff: how all of it stands, whenever that is another than before.
    void reported(const hubscreen::OutboxReport &report);

private:
    using ReleasePromise = std::shared_ptr<QPromise<Result<void>>>;

    template<typename T>
    QFuture<T> later(std::function<T()> job);
    Result<void> openNow();
    Result<Item> draftNow(const Write &write);
    void releaseNow(qint64 number, const ReleasePromise &promise);
    void answerNow(const QString &key, const Answer &answer, const std::function<std::any(const Write &)> &read);
    void askNow(const http::Request &request, const std::shared_ptr<QPromise<http::Outcome>> &promise);
    void tell(qint64 number, const std::any &reading);
    void withdraw(qint64 number, const Error &why, const ReleasePromise &promise);
    void tidy();
    void report();
    Error notOpen() const;

    QString m_file;
    Sender::Parts m_parts;
    Error m_openError;
    OutboxReport m_report; ///< the last one
    std::optional<Store> m_store;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<QObject> m_asking; ///< parent of what is asked and not kept
    std::shared_ptr<bool> m_alive; ///< jobs that are posted outlive nothing
    ScheduledJob m_tidying;
    ScheduledJob m_withdrawal;
};

} // namespace hubscreen::outbox

Q_DECLARE_METATYPE(hubscreen::outbox::LineState)
