import { gate as en } from './en';

/** The gates of every language: all of the lexicon that the sentinel carries. */
export const GATES: readonly (readonly string[])[] = [en];
