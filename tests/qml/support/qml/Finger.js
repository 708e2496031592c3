// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

.pragma library

/// Every item under `item` that is seen, itself among them.
function seen(item) {
    if (!item.visible)
        return [];
    let found = [item];
    for (const child of item.children)
        found = found.concat(seen(child));
    return found;
}

function named(item, name) {
    return seen(item).find(one => one.objectName === name) ?? null;
}

function texts(item) {
    return seen(item).filter(one => one.textFormat !== undefined && one.text !== undefined);
}

function says(item, words) {
    return texts(item).some(one => one.text === words);
}
