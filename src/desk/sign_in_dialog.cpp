// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/sign_in_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace hubscreen::desk {

SignInDialog::ChooseFile SignInDialog::systemFileDialog()
{
    return [](QWidget *parent) {
        return QFileDialog::getOpenFileName(parent, QCoreApplication::translate("desk", "选择令牌文件"));
    };
}

SignInDialog::SignInDialog(ChooseFile chooseFile, QWidget *parent)
    : QDialog(parent),
      m_chooseFile(std::move(chooseFile)),
      m_feed(new QLineEdit),
      m_tokenFile(new QLineEdit),
      m_problem(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setWindowTitle(QCoreApplication::translate("desk", "登录惠屏工作台"));
    m_feed->setObjectName(QStringLiteral("feed"));
    m_feed->setPlaceholderText(QStringLiteral("https://"));
    m_feed->setMinimumWidth(360);
    m_tokenFile->setObjectName(QStringLiteral("tokenFile"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setStyleSheet(QStringLiteral("color: #A8341F"));
    m_problem->hide();

    auto *browse = new QPushButton(QCoreApplication::translate("desk", "浏览…"));
    browse->setObjectName(QStringLiteral("browse"));
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_tokenFile);
    fileRow->addWidget(browse);
    m_buttons->addButton(QCoreApplication::translate("desk", "登录"), QDialogButtonBox::AcceptRole)->setDefault(true);

    auto *form = new QFormLayout(this);
    form->addRow(QCoreApplication::translate("desk", "平台地址"), m_feed);
    form->addRow(QCoreApplication::translate("desk", "令牌文件"), fileRow);
    form->addRow(m_problem);
    form->addRow(m_buttons);

    connect(browse, &QPushButton::clicked, this, [this] {
        if (const auto file = m_chooseFile(this); !file.isEmpty())
            m_tokenFile->setText(file);
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SignInDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
}

void SignInDialog::setFeed(const QString &feed)
{
    m_feed->setText(feed);
}

void SignInDialog::setTokenFile(const QString &file)
{
    m_tokenFile->setText(file);
}

void SignInDialog::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QUrl SignInDialog::feed() const
{
    return QUrl(m_feed->text().trimmed(), QUrl::StrictMode);
}

QString SignInDialog::tokenFile() const
{
    return m_tokenFile->text().trimmed();
}

QString SignInDialog::problemWithInput() const
{
    const auto url = feed();
    const bool loopback = url.host() == QLatin1StringView("localhost") || QHostAddress(url.host()).isLoopback();
    const bool web = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1StringView("https") || (loopback && url.scheme() == QLatin1StringView("http")));
    if (!web)
        return QCoreApplication::translate("desk", "平台地址应以 https:// 开头，例如 https://hub.example.gov.cn");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return QCoreApplication::translate("desk", "平台地址里只写主机、端口和路径，不要写用户名或密码。");
    const QFileInfo file(tokenFile());
    if (!file.isFile() || !file.isReadable())
        return QCoreApplication::translate("desk", "读不到令牌文件：%1。请向平台管理员索取，并确认本账户可读。")
            .arg(tokenFile());
    return {};
}

void SignInDialog::accept()
{
    setProblem(problemWithInput());
    if (m_problem->text().isEmpty())
        QDialog::accept();
}

} // namespace hubscreen::desk
