// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <memory>

namespace hubscreen {

/// A directory that belongs to one process, as long as this object lives: by an flock on a file in it, and by nothing
/// else. The kernel lets go of it when its process ends, however that ends; what the file says of its holder is for a
/// person to read.
class DirectoryLock
{
public:
    /// `file`: in that directory; made if need be, and never removed. Errors: Storage: somebody has it, the file cannot
    /// be written, the file system cannot lock.
    static Result<std::unique_ptr<DirectoryLock>> take(const QString &file);
    ~DirectoryLock();

    Q_DISABLE_COPY_MOVE(DirectoryLock)

private:
    explicit DirectoryLock(int descriptor) : m_descriptor(descriptor) { }

    int m_descriptor;
};

} // namespace hubscreen
