import * as z from 'zod/mini';

const catalogueSchema = z.record(z.string(), z.object({ message: z.string() }));

/** Message templates by key, as in `_locales/<language>/messages.json`. */
export type Catalogue = Readonly<Record<string, string>>;

/** Reads the JSON of a `messages.json`. Throws where it is not one: the file ships with us, so that is a bug. */
export function parseCatalogue(json: unknown): Catalogue {
  const entries = Object.entries(z.parse(catalogueSchema, json));
  return Object.fromEntries(entries.map(([key, { message }]) => [key, message]));
}
