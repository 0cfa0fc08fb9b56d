import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '@/public/_locales/en/messages.json' with { type: 'json' };
import { CHECKS } from '@/utils/checks/checks';
import { VARIANTS } from '@/utils/checks/finding';
import { findingKey, SENTENCES } from '@/utils/i18n/finding-key';
import { SITES } from '../../sites/manifest';

const messages: Readonly<Record<string, { message: string } | undefined>> = english;
const CODES = CHECKS.map(({ code }) => code);
const DOCUMENT = readFileSync(new URL('../../../CHECKS.md', import.meta.url), 'utf8');
const chapters = new Map(
  DOCUMENT.split(/^### /m)
    .slice(1)
    .map((chapter) => [chapter.split('\n')[0]?.replaceAll('`', '') ?? '', chapter] as const),
);

const raises = (code: string) =>
  SITES.filter(({ finds, findsWhenSent = [] }) =>
    [...finds, ...findsWhenSent].some((found) => found.startsWith(`${code} `)),
  );

describe.each(CODES)('%s', (code) => {
  it('says in three sentences what was seen, what it may mean and what to do', () => {
    for (const sentence of SENTENCES) expect(messages[findingKey({ code }, sentence)]?.message).toBeTruthy();
  });

  it('has a chapter in CHECKS.md with its severities, what is said, and a site that shows it', () => {
    const chapter = chapters.get(code) ?? '';
    expect(chapter).toContain(messages[findingKey({ code }, 'seen')]?.message);
    const severities = new Set(
      raises(code).flatMap(({ finds, findsWhenSent = [] }) =>
        [...finds, ...findsWhenSent]
          .filter((found) => found.startsWith(`${code} `))
          .map((found) => found.slice(code.length + 1)),
      ),
    );
    for (const severity of severities) expect(chapter).toContain(severity);
    expect(raises(code).some(({ folder }) => chapter.includes(`\`${folder}\``))).toBe(true);
  });

  it('is raised by a made-up site, and comes close to another', () => {
    expect(raises(code)).not.toEqual([]);
    expect(SITES.filter(({ nearMissOf }) => nearMissOf === code)).not.toEqual([]);
  });
});

describe.each(VARIANTS)('the second way called %s', (variant) => {
  const keys = Object.keys(messages).filter((key) => key.endsWith(`_${variant}_seen`));

  it('has three sentences and a row in CHECKS.md', () => {
    expect(keys).not.toEqual([]);
    for (const key of keys) {
      for (const sentence of SENTENCES)
        expect(messages[key.replace(/seen$/, sentence)]?.message).toBeTruthy();
      expect(DOCUMENT).toContain(messages[key]?.message);
    }
  });
});

describe('CHECKS.md', () => {
  it('tells of the checks that there are, in the order of the list', () => {
    expect([...chapters.keys()]).toEqual(CODES);
  });
});
