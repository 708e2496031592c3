#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Hubscreen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes readings.txt anew: the Han characters that are read in more than one way today.

    make_readings.py Unihan_Readings.txt.bz2 phrases_dict.json > readings.txt

The first is of Debian's unicode-data (/usr/share/unicode), the second of python3-pypinyin. Which readings there are say kMandarin and
two dictionaries of today's language (kTGHZ2013, kXHC1983). Their order is that of how many phrases have the character so, then of how
often it stands so in running text (kHanyuPinlu): names and titles are nearer to phrases than to sentences.
"""

import bz2
import collections
import json
import re
import sys
import unicodedata

HEADER = """\
# SPDX-FileCopyrightText: Unicode, Inc. (Unihan 15.1.0); mozillazg and others (pypinyin 0.54.0)
# SPDX-License-Identifier: Unicode-DFS-2016 AND MIT
#
# Characters that are read in more than one way today, without tones, ü as v: the usual readings, the more usual one first, and after the
# bar those of surnames, places and few words. Made by make_readings.py, not by hand.
"""


def syllable(marked):
    plain = ""
    for c in unicodedata.normalize("NFD", marked):
        if c == "\u0308" and plain.endswith("u"):
            plain = plain[:-1] + "v"
        elif not unicodedata.combining(c):
            plain += c
    return plain


def unihan(file):
    fields = collections.defaultdict(dict)
    with bz2.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                code, field, value = line.rstrip("\n").split("\t")
                fields[chr(int(code[2:], 16))][field] = value
    return fields


def phrase_counts(file):
    counts = collections.defaultdict(collections.Counter)
    with open(file, encoding="utf-8") as source:
        for phrase, syllables in json.load(source).items():
            if len(phrase) == len(syllables):
                for character, readings in zip(phrase, syllables):
                    counts[character][syllable(readings[0])] += 1
    return counts


def readings(of, in_phrases):
    """All of them in order, and how many of them are usual."""
    dictionary = of.get("kTGHZ2013", "") + " " + of.get("kXHC1983", "")
    mandarin = [syllable(reading) for reading in of.get("kMandarin", "").split()]
    known = list(dict.fromkeys(mandarin + [syllable(entry.split(":")[1]) for entry in dictionary.split()]))
    in_text = collections.Counter()
    for reading, count in re.findall(r"(\S+)\((\d+)\)", of.get("kHanyuPinlu", "")):
        in_text[syllable(reading)] += int(count)
    known.sort(key=lambda reading: (-in_phrases[reading], -in_text[reading]))
    most = in_phrases[known[0]] if known else 0
    return known, max(1, sum(in_phrases[reading] * 10 > most for reading in known))


def main():
    fields, phrases = unihan(sys.argv[1]), phrase_counts(sys.argv[2])
    print(HEADER, end="")
    for character in map(chr, range(0x4E00, 0xA000)):
        known, usual = readings(fields[character], phrases[character])
        if len(known) > 1:
            print(character, *known[:usual], *(["|"] if usual < len(known) else []), *known[usual:])


main()
