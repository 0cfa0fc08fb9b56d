import * as z from 'zod/mini';
import { ENTITY_KINDS, type EntityKind } from './entity';
import { EXCEPTION_KINDS } from './exception-kinds';

const list = z.pipe(
  z.string(),
  z.transform((text) => text.split(',').flatMap((item) => item.trim() || [])),
);

/** A registrable domain, a host, or a brand's own top-level domain: lower case, in its ASCII form. */
const domain = z.string().check(z.regex(/^([a-z0-9_]([a-z0-9-]*[a-z0-9])?\.)*[a-z][a-z0-9-]*[a-z0-9]$/));
const domains = z.pipe(list, z.array(domain));
const text = z.string().check(z.minLength(1), z.regex(/^\S(.*\S)?$/));

/** One line of `data/couriers.tsv`, `data/merchants.tsv` or `data/processors.tsv`; the last alone has the column `frames`. */
const entityRow = z.object({
  name: text,
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  trade: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  domains: z.pipe(domains, z.array(domain).check(z.minLength(1))),
  frames: z.optional(domains),
  related: domains,
  aka: list,
  ambiguous: z.enum(['yes', 'near', 'never', '']),
  source: text,
});

/** One line of `data/sisters.tsv`: domains of one owner, some of which may be entities' own. */
const sisterRow = z.object({
  owner: text,
  domains: z.pipe(domains, z.array(domain).check(z.minLength(2))),
  source: text,
});

/** One line of `data/exceptions.tsv`: what looks like a registry name or its imitation, and is neither. */
const exceptionRow = z.object({
  kind: z.enum(EXCEPTION_KINDS),
  text: z.union([domain, z.string().check(z.regex(/^[a-z0-9]+$/))]),
  reason: text,
});

type ExceptionRow = z.infer<typeof exceptionRow>;
export type EntityRow = z.infer<typeof entityRow> & { readonly kind: EntityKind };
export type SisterRow = z.infer<typeof sisterRow>;

/** The registry as people write it: the text of each file in `data/`. */
export type RegistryTexts = Record<
  'couriers' | 'merchants' | 'processors' | 'sisters' | 'exceptions',
  string
>;

/**
 * Reads tab-separated text with a header line.
 * @throws with file name and line number, so that whoever edits the file finds the place.
 */
function readRows<T extends z.ZodMiniType>(file: string, text: string, schema: T): z.infer<T>[] {
  const [header = '', ...lines] = text.replace(/\n+$/, '').split('\n');
  const columns = header.split('\t');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    const place = `${file}, line ${index + 2}`;
    if (cells.length !== columns.length)
      throw new Error(`${place}: ${cells.length} cells for ${columns.length} columns`);
    const row = schema.safeParse(Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
    if (!row.success) throw new Error(`${place}: ${z.prettifyError(row.error)}`);
    return row.data;
  });
}

export interface RegistryRows {
  entities: EntityRow[];
  sisters: SisterRow[];
  exceptions: ExceptionRow[];
}

/** All rows of the registry, couriers first. @throws where a row is malformed. */
export function readRegistry(texts: RegistryTexts): RegistryRows {
  const entities = ENTITY_KINDS.flatMap((kind) => {
    const file = `${kind}s` as const;
    return readRows(`${file}.tsv`, texts[file], entityRow).map((row) => ({ ...row, kind }));
  });
  const sisters = readRows('sisters.tsv', texts.sisters, sisterRow);
  return { entities, sisters, exceptions: readRows('exceptions.tsv', texts.exceptions, exceptionRow) };
}
