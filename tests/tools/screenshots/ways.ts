import type { Page } from '@playwright/test';

type Look = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** One way in which a person may see a surface. */
export interface Way {
  width: number;
  look?: Look;
  /** Text at 200 % (WCAG 2.2, 1.4.4). */
  double?: boolean;
  /** A sample language; English where none is named. */
  language?: string;
}

const HEIGHT = 600;

export const WAYS: Readonly<Record<string, Way>> = {
  'light-400': { width: 400 },
  'light-320': { width: 320 },
  'light-800': { width: 800 },
  'dark-400': { width: 400, look: { colorScheme: 'dark' } },
  'double-text-800': { width: 800, double: true },
  'double-text-400': { width: 400, double: true },
  'forced-colours-400': { width: 400, look: { forcedColors: 'active' } },
  'more-contrast-400': { width: 400, look: { contrast: 'more' } },
  'german-320': { width: 320, language: 'de' },
  'japanese-400': { width: 400, language: 'ja' },
  'arabic-400': { width: 400, language: 'ar' },
  'arabic-dark-800': { width: 800, language: 'ar', look: { colorScheme: 'dark' } },
};

const PLAIN = {
  colorScheme: 'light',
  forcedColors: 'none',
  contrast: 'no-preference',
  reducedMotion: 'reduce',
} as const;

/** Shows pages from now on in one way. */
export async function showIn(page: Page, { width, look = {} }: Way): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ ...PLAIN, ...look });
}

/** Doubles the text of a page of ours, or takes that back. */
export const setText = (page: Page, double: boolean): Promise<void> =>
  page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
    },
    double ? '200%' : '',
  );
