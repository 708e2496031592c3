// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/context.h"

#include <QObject>

#include <functional>

namespace hubscreen::viewmodel {

/// One question to the cache, kept answered: asked when it is wanted, again when Changes above the answer's revision concern it, and
/// again when the district's day has turned: every answer is one as of a day. At most one is under way; what comes meanwhile makes one more. An answer to a question that was put anew meanwhile is dropped.
class CacheQueryBase : public QObject
{
    Q_OBJECT

public:
    using Concerns = std::function<bool(const cache::Changes &)>;

    CacheQueryBase(const ViewContext &context, Concerns concerns);

    /// The question changed, or is asked for the first time.
    void ask();
    /// Answers are wanted no longer (page left); `ask` begins again.
    void rest();
    /// One or the other.
    void askWhile(bool wanted) { wanted ? ask() : rest(); }
    bool isAsked() const { return m_asked; }

protected:
    virtual void send(int generation) = 0;
    /// True when this answer counts.
    bool answered(int generation, quint64 revision);

private:
    void onChanged(const cache::Changes &changes);
    void sendNow();

    Concerns m_concerns;
    bool m_asked = false;
    bool m_underWay = false;
    bool m_again = false;
    int m_generation = 0;
    quint64 m_seen = 0; // revision of the last answer
    quint64 m_wanted = 0; // revision of the last Changes that concern us
};

template<typename T>
class CacheQuery final : public CacheQueryBase
{
public:
    using Send = std::function<QFuture<cache::Answer<T>>()>;
    using Apply = std::function<void(T &&)>;

    CacheQuery(const ViewContext &context, Concerns concerns, Send send, Apply apply)
        : CacheQueryBase(context, std::move(concerns)),
          m_send(std::move(send)),
          m_apply(std::move(apply))
    {
    }

private:
    void send(int generation) override
    {
        m_send().then(this, [this, generation](cache::Answer<T> answer) {
            if (answered(generation, answer.revision))
                m_apply(std::move(answer.value));
        });
    }

    Send m_send;
    Apply m_apply;
};

} // namespace hubscreen::viewmodel
