import browser from 'webextension-polyfill';
import { type Catalogue, parseCatalogue } from '../i18n/catalogue';
import { LANGUAGES, type Language, pickLanguage } from '../i18n/languages';
import { createWording, type Wording } from '../i18n/wording';

/**
 * Reads a catalogue out of our own package, since `browser.i18n` speaks the browser's language only. No connection
 * is made: the Content-Security-Policy allows `'self'`, which is the package, and nothing else.
 */
async function readCatalogue(language: Language): Promise<Catalogue> {
  const file = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  return parseCatalogue(await file.json());
}

/** A language and the templates it speaks with: what a script in a page needs to make the same wording. */
export interface Speech {
  language: string;
  catalogue: Catalogue;
}

/** The templates of the language that the shopper chose (a tag, or `auto`), completed with the fallback's. */
export async function loadSpeech(chosen: string): Promise<Speech> {
  const language = pickLanguage(chosen, navigator.languages);
  const [fallback, own] = await Promise.all([
    readCatalogue(LANGUAGES[0]),
    language === LANGUAGES[0] ? {} : readCatalogue(language),
  ]);
  return { language: language.replace('_', '-'), catalogue: { ...fallback, ...own } };
}

/** For background work that needs a sentence. */
export async function loadWording(chosen: string): Promise<Wording> {
  const { language, catalogue } = await loadSpeech(chosen);
  return createWording(language, catalogue);
}

/** For a page of ours: also tells the browser and assistive technology its language and direction. */
export const openWording = async (chosen: string): Promise<Wording> => speakIn(await loadWording(chosen));

function speakIn(wording: Wording): Wording {
  document.documentElement.lang = wording.language;
  document.documentElement.dir = wording.direction;
  return wording;
}

const REMEMBERED = 'language';

/**
 * The language that our pages spoke last: lets a page speak before the background has woken up and told the
 * settings. The settings have the last word.
 */
export function rememberedLanguage(): string {
  try {
    return localStorage.getItem(REMEMBERED) ?? 'auto';
  } catch {
    return 'auto';
  }
}

export function rememberLanguage(language: string): void {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // Where nothing may be stored, the page waits for the settings each time.
  }
}

/** Gives the wording in a language, a tag or `auto`, and has the page speak it. */
export type Speak = (language: string) => Promise<Wording>;

/**
 * For a page that draws nothing before it knows the settings: gives the wording in the language that they tell. The one
 * that was spoken last is opened at once, since mostly it is spoken still.
 */
export function beginToSpeak(): Speak {
  let spoken = rememberedLanguage();
  let loading = loadWording(spoken);
  return async (language) => {
    if (language !== spoken) loading = loadWording(language);
    spoken = language;
    rememberLanguage(language);
    try {
      return speakIn(await loading);
    } catch (error) {
      // Whoever asks again has it fetched again.
      spoken = '';
      throw error;
    }
  };
}
