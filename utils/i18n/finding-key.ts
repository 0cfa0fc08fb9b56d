import type { Finding } from '../checks/finding';

/** The three sentences of a finding: what was seen, what it may mean, what to do now. */
export const SENTENCES = ['seen', 'means', 'do'] as const;
export type Sentence = (typeof SENTENCES)[number];

/** The key of a finding's sentence: `form.insecure-page` and `seen` give `form_insecure_page_seen`. */
export const findingKey = (
  { code, variant }: Pick<Finding, 'code' | 'variant'>,
  sentence: Sentence,
): string => [...code.split(/[.-]/), ...(variant ? [variant] : []), sentence].join('_');
