import type { Part, Values } from '@/utils/i18n/wording';
import { useWording } from '../wording-context';
import { HostName } from './host-name';

/** A value that is an address, by its name, as `Evidence` has it. */
const isAddress = (part: Part | undefined): boolean =>
  typeof part === 'object' && /(host|domain)$/i.test(part.name);

/** What gives the page's own address away, as `Evidence` has it. */
const giveaway = (name: string, values: Values = {}): string | undefined =>
  name === 'host' && typeof values.part === 'string' ? values.part : undefined;

/** What stands right before or after a name and must not be parted from it by the end of a line. */
const OPENING = /[([“„«]$/u;
const CLOSING = /^[)\].,:;!?”“»。、]+/u;

const found = (pattern: RegExp, part: Part | undefined): string =>
  typeof part === 'string' ? (pattern.exec(part)?.[0] ?? '') : '';

/** A sentence of the catalogue whose values are set apart: addresses as addresses, all else as quoted words. */
export function Sentence({ of: key, values }: { of: string; values?: Values }) {
  const parts = useWording().parts(key, values);
  return (
    <>
      {parts.map((part, place) => {
        const [before, after] = [parts[place - 1], parts[place + 1]];
        if (typeof part === 'string') {
          const rest = isAddress(before) ? part.replace(CLOSING, '') : part;
          return isAddress(after) ? rest.replace(OPENING, '') : rest;
        }
        if (!isAddress(part)) return <bdi class="quoted">{part.value}</bdi>;
        return (
          <span class="kept">
            {found(OPENING, before)}
            <HostName host={part.value} part={giveaway(part.name, values)} />
            {found(CLOSING, after)}
          </span>
        );
      })}
    </>
  );
}
