// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/booking.h"
#include "support/mock_network.h"

#include <QJsonObject>

namespace hubscreen::stage {

/// What the platform on paper answers. Words as the feed has them; "dead": nobody listens, "silent": nobody answers.
struct PaperAnswers {
    QString book = QStringLiteral("confirmed");
    QString lookup = QStringLiteral("confirmed");
    QString cancel = QStringLiteral("cancelled");
    bool link = false; ///< the booking has a page for phones
};

/// Stands for the platform, as far as bookings go.
class PaperPlatform : public test::MockNetwork
{
    Q_OBJECT

public:
    explicit PaperPlatform(Scheduler &scheduler) : MockNetwork(scheduler) { }

    PaperAnswers answers;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    test::ScriptedReply reply(const QString &path, const QJsonObject &body) const;
    test::ScriptedReply replyToBooking(const QJsonObject &request) const;
    test::ScriptedReply replyToLookup(const QJsonObject &request) const;
    test::ScriptedReply replyToCancel() const;
};

} // namespace hubscreen::stage
