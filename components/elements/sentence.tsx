import type { Values } from '@/utils/i18n/wording';
import { useWording } from '../wording-context';
import { HostName } from './host-name';

/** Names of values that are addresses, as `Evidence` has it. */
const isAddress = (name: string): boolean => /(host|domain)$/i.test(name);

/** What gives the page's own address away, as `Evidence` has it. */
const giveaway = (name: string, values: Values = {}): string | undefined =>
  name === 'host' && typeof values.part === 'string' ? values.part : undefined;

/** U+2060: no line ends here. */
const WORD_JOINER = '\u2060';

/** A name that is set apart may move to another line; the bracket or the stop beside it goes along. */
const holdingOn = (words: string): string =>
  words.replace(/[([“„«]$/u, `$&${WORD_JOINER}`).replace(/^[)\].,:;!?”“»。、]/u, `${WORD_JOINER}$&`);

/** A sentence of the catalogue whose values are set apart: addresses as addresses, all else as quoted words. */
export function Sentence({ of: key, values }: { of: string; values?: Values }) {
  const wording = useWording();
  return (
    <>
      {wording.parts(key, values).map((part) => {
        if (typeof part === 'string') return holdingOn(part);
        if (isAddress(part.name)) return <HostName host={part.value} part={giveaway(part.name, values)} />;
        return <bdi class="quoted">{part.value}</bdi>;
      })}
    </>
  );
}
