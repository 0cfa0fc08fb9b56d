import type { Entity } from './entity';
import aka from './names.generated';

let decoded: string[][] | undefined;

/** The names under which pages speak of an entity: its own first, then others, native scripts included. */
export function namesOf(entity: Entity): readonly string[] {
  decoded ??= aka.split('\n').map((line) => (line ? line.split(',') : []));
  return [entity.name, ...(decoded[entity.id] ?? [])];
}
