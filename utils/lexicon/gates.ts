import { gate as ar } from './ar';
import { gate as cs } from './cs';
import { gate as da } from './da';
import { gate as de } from './de';
import { gate as el } from './el';
import { gate as en } from './en';
import { gate as es } from './es';
import { gate as fa } from './fa';
import { gate as fi } from './fi';
import { gate as fr } from './fr';
import { gate as he } from './he';
import { gate as hi } from './hi';
import { gate as hu } from './hu';
import { gate as id } from './id';
import { gate as it } from './it';
import { gate as ja } from './ja';
import { gate as ko } from './ko';
import { gate as nl } from './nl';
import { gate as no } from './no';
import { gate as pl } from './pl';
import { gate as pt } from './pt';
import { gate as ro } from './ro';
import { gate as ru } from './ru';
import { gate as sv } from './sv';
import { gate as th } from './th';
import { gate as tr } from './tr';
import { gate as uk } from './uk';
import { gate as vi } from './vi';
import { gate as zh } from './zh';

/** The gates of every language: all of the lexicon that the sentinel carries. */
export const GATES: readonly (readonly string[])[] = [
  ar,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
];
