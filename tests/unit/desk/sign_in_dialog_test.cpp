// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/sign_in_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryFile>

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen::desk;
using namespace Qt::StringLiterals;

TEST_CASE("signing in needs a platform's address and a readable token file", "[desk]")
{
    QTemporaryFile token;
    REQUIRE(token.open());
    SignInDialog dialog([&token](QWidget *) { return token.fileName(); });
    const auto *problem = dialog.findChild<QLabel *>(u"problem"_s);

    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(problem->text().contains(u"https://"));

    dialog.setFeed(u"http://platform.example"_s); // clear text over a network
    dialog.accept();
    CHECK(problem->text().contains(u"https://"));

    dialog.setFeed(u"https://anna:secret@platform.example"_s); // which the journal would have to hide
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK_FALSE(problem->text().contains(u"secret"));

    dialog.setFeed(u"https://platform.example"_s);
    dialog.setTokenFile(u"/nowhere/token"_s);
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(problem->text().contains(u"/nowhere/token"));

    dialog.findChild<QPushButton *>(u"browse"_s)->click();
    CHECK(dialog.tokenFile() == token.fileName());
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.feed() == QUrl(u"https://platform.example"_s));
}

TEST_CASE("a file dialog that was closed leaves the field as it was", "[desk]")
{
    SignInDialog dialog([](QWidget *) { return QString(); });
    dialog.setTokenFile(u"/kept"_s);
    dialog.findChild<QPushButton *>(u"browse"_s)->click();
    CHECK(dialog.tokenFile() == u"/kept");
}
