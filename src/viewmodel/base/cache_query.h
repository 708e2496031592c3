// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/context.h"

#include <QObject>

#include <functional>

namespace hubscreen::viewmodel {

/// One question to the cache, kept answered: asked when it is wanted, again when Changes above the answer's revision
/// concern it, and again when it is as of another time (Pulse::outdated). At most one is under way; what comes
/// meanwhile makes one more. An answer to a question that was put anew meanwhile is dropped. When the screen speaks
/// another language, what was answered is told anew.
class CacheQueryBase : public QObject
{
    Q_OBJECT

public:
    using Concerns = std::function<bool(const cache::Changes &)>;

    /// Tells anew what is in words, at once and of what is held: asked or resting. `wordless` where nothing is.
    using Retell = std::function<void()>;

    CacheQueryBase(const ViewContext &context, Concerns concerns, Retell retell);

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

/// What is answered has no words in either language: figures, times, ids; or somebody else tells them.
inline void wordless() { }

template<typename T>
class CacheQuery final : public CacheQueryBase
{
public:
    using Send = std::function<QFuture<cache::Answer<T>>()>;
    using Apply = std::function<void(T &&)>;

    CacheQuery(const ViewContext &context, Concerns concerns, Send send, Apply apply, Retell retell)
        : CacheQueryBase(context, std::move(concerns), std::move(retell)),
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
