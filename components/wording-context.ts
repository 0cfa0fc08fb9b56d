import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Wording } from '@/utils/i18n/wording';

const WordingContext = createContext<Wording | null>(null);

export const WordingProvider = WordingContext.Provider;

/** The language that this surface speaks. Throws outside a `WordingProvider`, since no piece can be silent. */
export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (!wording) throw new Error('No WordingProvider around this piece');
  return wording;
}
