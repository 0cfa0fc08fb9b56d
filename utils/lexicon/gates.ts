import { gate as cs } from './cs';
import { gate as de } from './de';
import { gate as el } from './el';
import { gate as en } from './en';
import { gate as es } from './es';
import { gate as fr } from './fr';
import { gate as hu } from './hu';
import { gate as it } from './it';
import { gate as nl } from './nl';
import { gate as pl } from './pl';
import { gate as pt } from './pt';
import { gate as ro } from './ro';
import { gate as ru } from './ru';
import { gate as tr } from './tr';
import { gate as uk } from './uk';

/** The gates of every language: all of the lexicon that the sentinel carries. */
export const GATES: readonly (readonly string[])[] = [
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
];
