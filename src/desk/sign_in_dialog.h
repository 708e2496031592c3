// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QUrl>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace hubscreen::desk {

/// Asks for the platform's address and the file that holds the staff token.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows a file dialog and gives the chosen path, or nothing. Injected, so that a test needs no window of the
    /// system.
    using ChooseFile = std::function<QString(QWidget *parent)>;

    explicit SignInDialog(ChooseFile chooseFile = systemFileDialog(), QWidget *parent = nullptr);

    void setFeed(const QString &feed);
    void setTokenFile(const QString &file);
    /// Why an earlier sign-in did not work.
    void setProblem(const QString &problem);

    QUrl feed() const;
    QString tokenFile() const;

    void accept() override;

    static ChooseFile systemFileDialog();

private:
    QString problemWithInput() const;

    ChooseFile m_chooseFile;
    QLineEdit *m_feed;
    QLineEdit *m_tokenFile;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace hubscreen::desk
