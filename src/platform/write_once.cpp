// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/write_once.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

bool isUuid(const QString &text)
{
    static const QRegularExpression pattern(uR"(^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$)"_s);
    return pattern.match(text).hasMatch();
}

QByteArray hashOf(const Request &request)
{
    const auto text = request.method + ' ' + request.path.toUtf8() + '\n' + request.body;
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

Reply toReply(const KeptAnswer &answer)
{
    Reply reply;
    reply.status = answer.status;
    reply.body = answer.body;
    if (answer.status >= 400)
        reply.contentType = "application/problem+json";
    return reply;
}

Decision replayed(const KeptAnswer &answer, const WriteKey &key)
{
    if (answer.request != key.request)
        return {
            problem(422, u"key-reused"_s, u"another request had this Idempotency-Key; make a new one"_s), false, {}};
    return {toReply(answer), false, {}};
}

} // namespace

Reply writeOnce(const Services &services, const Request &request, const Caller &caller,
                const std::function<Decision(StorageTransaction &, const WriteKey &)> &decide)
{
    const WriteKey key{caller.key(), QString::fromLatin1(request.header("Idempotency-Key")), hashOf(request)};
    if (!isUuid(key.key))
        return badRequest(u"Idempotency-Key: send a UUID in this header"_s);
    Decision decision;
    QString epoch;
    const auto committed = services.storage.transact([&](StorageTransaction &transaction) {
        const auto first = transaction.answer(key);
        decision = first ? replayed(*first, key) : decide(transaction, key);
        if (decision.isKept)
            transaction.keepAnswer(key, {key.request, decision.reply.status, decision.reply.body},
                                   services.clock.system());
        epoch = transaction.state().epoch;
    });
    if (!committed)
        return unavailable(committed.error());
    announce(services.announcer, epoch, decision.news);
    return decision.reply;
}

} // namespace hubscreen::platform
