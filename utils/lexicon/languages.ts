import * as cs from './cs';
import * as de from './de';
import * as el from './el';
import * as en from './en';
import * as es from './es';
import * as fr from './fr';
import * as hu from './hu';
import * as it from './it';
import type { Language } from './language';
import * as nl from './nl';
import * as pl from './pl';
import * as pt from './pt';
import * as ro from './ro';
import * as ru from './ru';
import * as tr from './tr';
import * as uk from './uk';

/** Every language of the lexicon, by its ISO 639-1 code. */
export const LANGUAGES = {
  cs,
  de,
  el,
  en,
  es,
  fr,
  hu,
  it,
  nl,
  pl,
  pt,
  ro,
  ru,
  tr,
  uk,
} satisfies Record<string, Language>;
