import { type Result, success } from '../result';
import type { Database } from './schema';
import { type Settings, settingsSchema } from './settings';
import { type WriteProblem, type Writing, write } from './writing';

const KEY = 'settings';

/** Where records are set aside that could not be read: the first under this key, each next with its number behind it. */
const ASIDE = 'unreadable-settings';
const asideKey = (before: number): string => (before === 0 ? ASIDE : `${ASIDE} ${before + 1}`);
const asideRange = (): IDBKeyRange => IDBKeyRange.bound(ASIDE, `${ASIDE} \uffff`);

/** The settings in force. `unreadable`: the record that was found could not be read, and defaults stand in for it. */
export interface SettingsReading {
  settings: Settings;
  unreadable: unknown;
}

/** The stored settings, or the defaults on a fresh installation. */
export async function readSettings(database: Database): Promise<SettingsReading> {
  return parse(await database.get('settings', KEY));
}

/** The same, read in a transaction that writes by them. */
export const settingsIn = async (transaction: Writing): Promise<SettingsReading> =>
  parse(await transaction.objectStore('settings').get(KEY));

/** Keeps settings, in a transaction that writes to `meta` too: a record that could not be read is set aside, not overwritten. */
export async function keepSettings(
  transaction: Writing,
  settings: Settings,
  { unreadable }: SettingsReading,
): Promise<void> {
  if (unreadable !== undefined) {
    const meta = transaction.objectStore('meta');
    await meta.put(unreadable, asideKey(await meta.count(asideRange())));
  }
  await transaction.objectStore('settings').put(settings, KEY);
}

/** Changes the settings in one transaction, so that two windows lose nothing of each other's. */
export function updateSettings(
  database: Database,
  change: (settings: Settings) => Settings,
): Promise<Result<Settings, WriteProblem>> {
  return write(database, ['settings', 'meta'], async (transaction) => {
    const reading = await settingsIn(transaction);
    const changed = settingsSchema.parse(change(reading.settings));
    await keepSettings(transaction, changed, reading);
    return success(changed);
  });
}

/** Records as `readMeta` gives them, with the one in force among those set aside where it cannot be read. */
export function withAside(
  meta: Record<string, unknown>,
  { unreadable }: SettingsReading,
): Record<string, unknown> {
  if (unreadable === undefined) return meta;
  const before = Object.keys(meta).filter((key) => key.startsWith(ASIDE)).length;
  return { ...meta, [asideKey(before)]: unreadable };
}

/**
 * The record that could not be read, in force or set aside, as JSON text; null where there is none. Of several a list,
 * the oldest first.
 */
export async function readUnreadable(database: Database): Promise<string | null> {
  const [aside, { unreadable }] = await Promise.all([
    database.getAll('meta', asideRange()),
    readSettings(database),
  ]);
  const records = unreadable === undefined ? aside : [...aside, unreadable];
  if (records.length === 0) return null;
  return JSON.stringify(records.length === 1 ? records[0] : records);
}

/** Lets the record go that could not be read: the shopper has it, or does not want it. */
export const forgetUnreadable = (database: Database): Promise<Result<null, WriteProblem>> =>
  write(database, ['settings', 'meta'], async (transaction) => {
    const { settings, unreadable } = await settingsIn(transaction);
    if (unreadable !== undefined) await transaction.objectStore('settings').put(settings, KEY);
    await transaction.objectStore('meta').delete(asideRange());
    return success(null);
  });

function parse(record: unknown): SettingsReading {
  const parsed = settingsSchema.safeParse(record ?? {});
  return parsed.success
    ? { settings: parsed.data, unreadable: undefined }
    : { settings: settingsSchema.parse({}), unreadable: record };
}
