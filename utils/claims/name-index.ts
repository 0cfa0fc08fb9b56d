import { fold } from '../lexicon/fold';
import { Matcher } from '../lexicon/match';
import { tableOf } from '../lexicon/table';
import type { Entity } from '../registry/entity';
import { namesOf } from '../registry/names';
import { registry } from '../registry/registry';

/**
 * Lines of business whose name stands on other people's pages as a matter of course: trackers and brokers carry
 * everybody's parcels; payment gateways, card networks and bank schemes lend their name to shops and to any bank.
 */
const LENT: ReadonlySet<string> = new Set([
  'tracker',
  'broker',
  'psp',
  'a2a',
  'network',
  '3ds',
  'mor',
  'cross-border',
]);

/** Shorter names are initials that mean many things: `J&T` folds to `j t`, `HP` and `DX` are anybody's. */
const SHORTEST_LATIN = 3;
const LATIN = /^[a-z0-9 ]+$/;

const isTelling = (name: string): boolean => {
  const folded = fold(name);
  const letters = folded.replaceAll(' ', '').length;
  return LATIN.test(folded) ? letters >= SHORTEST_LATIN : letters > 1;
};

/** One entity's name in a text: where it stands, in the folded text. */
export interface NameHit {
  readonly entities: readonly Entity[];
  readonly start: number;
  readonly end: number;
}

let matcher: Matcher<string> | undefined;

const table = () =>
  tableOf(
    registry()
      .entities.filter(({ trade }) => !LENT.has(trade))
      .flatMap((entity) =>
        namesOf(entity)
          .filter(isTelling)
          .map((name) => [fold(name), String(entity.id)] as const),
      ),
  );

/**
 * The registry's names in a text that is folded already: whole words, the longest first, native scripts included.
 * A name that several entities bear gives all of them.
 */
export function findNames(folded: string): NameHit[] {
  matcher ??= new Matcher([table()]);
  const { entities } = registry();
  return matcher.find(folded).map(({ ids, start, end }) => ({
    entities: ids.flatMap((id) => entities[Number(id)] ?? []),
    start,
    end,
  }));
}
