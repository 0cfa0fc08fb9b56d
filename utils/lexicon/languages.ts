import * as ar from './ar';
import * as bg from './bg';
import * as cs from './cs';
import * as da from './da';
import * as de from './de';
import * as el from './el';
import * as en from './en';
import * as es from './es';
import * as et from './et';
import * as fa from './fa';
import * as fi from './fi';
import * as fr from './fr';
import * as he from './he';
import * as hi from './hi';
import * as hr from './hr';
import * as hu from './hu';
import * as id from './id';
import * as it from './it';
import * as ja from './ja';
import * as ko from './ko';
import type { Language } from './language';
import * as lt from './lt';
import * as lv from './lv';
import * as nl from './nl';
import * as no from './no';
import * as pl from './pl';
import * as pt from './pt';
import * as ro from './ro';
import * as ru from './ru';
import * as sk from './sk';
import * as sl from './sl';
import * as sv from './sv';
import * as th from './th';
import * as tr from './tr';
import * as uk from './uk';
import * as vi from './vi';
import * as zh from './zh';

/** Every language of the lexicon, by its ISO 639-1 code. `hr` is read for Bosnian, Montenegrin and Serbian too. */
export const LANGUAGES = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
} satisfies Record<string, Language>;
