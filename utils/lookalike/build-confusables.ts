import { readFileSync, writeFileSync } from 'node:fs';
import { domainToASCII, domainToUnicode } from 'node:url';

/**
 * `npm run confusables -- confusables.txt`: reduces the data file of Unicode UTS #39 to the characters that may stand in
 * a hostname and look like one Latin letter or digit, and writes `uts39.ts`. The file is at
 * https://www.unicode.org/Public/security/latest/, and in ICU's sources (Debian: `apt-get source icu`).
 */
const [file] = process.argv.slice(2);
if (!file) {
  console.error('Which file? npm run confusables -- confusables.txt');
  process.exit(2);
}
const text = readFileSync(file, 'utf8');
const version = /# Version: (\S+)/.exec(text)?.[1];
const copyright = /# (© .*)/.exec(text)?.[1];

const characters = (codes: string): string =>
  String.fromCodePoint(
    ...codes
      .trim()
      .split(/\s+/)
      .map((code) => Number.parseInt(code, 16)),
  );

const prototypes = new Map<string, string>();
for (const [, source = '', target = ''] of text.matchAll(/^([0-9A-F]+) ;\s*([0-9A-F ]+);/gm))
  prototypes.set(characters(source), characters(target));

/** UTS #46, as Node's URL parser applies it; RFC 5892 allows letters, marks and digits, no symbols. */
function isAllowed(character: string): boolean {
  const host = `a${character}a`;
  return /^[\p{L}\p{M}\p{Nd}]$/u.test(character) && domainToUnicode(domainToASCII(host)) === host;
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The skeleton of UTS #39, section 4, whose m is `rn`. */
const skeleton = (text: string): string =>
  plain(
    [...text.normalize('NFD')].map((character) => prototypes.get(character) ?? character).join(''),
  ).replace(/^rn$/, 'm');

const lookalikes = new Map<string, string[]>();
for (const character of [...prototypes.keys()].sort()) {
  const letter = skeleton(character);
  if (
    character <= '\x7f' ||
    !/^[a-z0-9]$/.test(letter) ||
    plain(character) === letter ||
    !isAllowed(character)
  )
    continue;
  lookalikes.set(letter, [...(lookalikes.get(letter) ?? []), character]);
}

const rows = [...lookalikes].sort().map(([letter, looks]) => letter + looks.join(''));
writeFileSync(
  new URL('uts39.ts', import.meta.url),
  `/*
 * Written by \`npm run confusables\`. Do not edit.
 *
 * Reduced from confusables.txt, version ${version}, of Unicode UTS #39.
 * ${copyright} All rights reserved. Distributed under the Terms of Use in https://www.unicode.org/copyright.html.
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of the Unicode data files and any
 * associated documentation (the "Data Files") or Unicode software and any associated documentation (the "Software") to
 * deal in the Data Files or Software without restriction, including without limitation the rights to use, copy, modify,
 * merge, publish, distribute, and/or sell copies of the Data Files or Software, and to permit persons to whom the Data
 * Files or Software are furnished to do so, provided that either (a) this copyright and permission notice appear with
 * all copies of the Data Files or Software, or (b) this copyright and permission notice appear in associated
 * Documentation.
 *
 * THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
 * LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD PARTY
 * RIGHTS. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY
 * SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
 * WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
 * PERFORMANCE OF THE DATA FILES OR SOFTWARE.
 *
 * Except as contained in this notice, the name of a copyright holder shall not be used in advertising or otherwise to
 * promote the sale, use or other dealings in these Data Files or Software without prior written authorization of the
 * copyright holder.
 */

/** A Latin letter or digit, then the characters that look like it; characters of other scripts by their letters alone. */
export const UTS39 =
  '${rows.join(' ')}';
`,
);
