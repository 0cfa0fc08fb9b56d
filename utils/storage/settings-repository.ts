import { type Result, success } from '../result';
import type { Database } from './schema';
import { type Settings, settingsSchema } from './settings';
import { type WriteProblem, type Writing, write } from './writing';

const KEY = 'settings';

/** Where a record is set aside that could not be read. */
const ASIDE = 'unreadable-settings';

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

/**
 * Changes the settings in one transaction, so that two windows lose nothing of each other's.
 * A record that could not be read is set aside, not overwritten.
 */
export function updateSettings(
  database: Database,
  change: (settings: Settings) => Settings,
): Promise<Result<Settings, WriteProblem>> {
  return write(database, ['settings', 'meta'], async (transaction) => {
    const { settings, unreadable } = await settingsIn(transaction);
    if (unreadable !== undefined) await transaction.objectStore('meta').put(unreadable, ASIDE);
    const changed = settingsSchema.parse(change(settings));
    await transaction.objectStore('settings').put(changed, KEY);
    return success(changed);
  });
}

/** The record that could not be read, in force or set aside, as JSON text; null where there is none. */
export async function readUnreadable(database: Database): Promise<string | null> {
  const { unreadable } = await readSettings(database);
  const record: unknown = unreadable ?? (await database.get('meta', ASIDE));
  return record === undefined ? null : JSON.stringify(record);
}

/** Lets the record go that could not be read: the shopper has it, or does not want it. */
export const forgetUnreadable = (database: Database): Promise<Result<null, WriteProblem>> =>
  write(database, ['settings', 'meta'], async (transaction) => {
    const { settings, unreadable } = await settingsIn(transaction);
    if (unreadable !== undefined) await transaction.objectStore('settings').put(settings, KEY);
    await transaction.objectStore('meta').delete(ASIDE);
    return success(null);
  });

function parse(record: unknown): SettingsReading {
  const parsed = settingsSchema.safeParse(record ?? {});
  return parsed.success
    ? { settings: parsed.data, unreadable: undefined }
    : { settings: settingsSchema.parse({}), unreadable: record };
}
