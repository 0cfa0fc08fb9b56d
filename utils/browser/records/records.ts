import { failure, type Result } from '../../result';
import { type OpenProblem, openDatabase } from '../../storage/database';
import type { Database } from '../../storage/schema';
import { type Settings, settingsSchema } from '../../storage/settings';
import { readSettings as read, updateSettings } from '../../storage/settings-repository';
import type { WriteProblem } from '../../storage/writing';

let opening: Promise<Result<Database, OpenProblem>> | null = null;

/** The one open database of the background; opened anew after it was closed or could not be opened. */
async function database(): Promise<Result<Database, OpenProblem>> {
  opening ??= openDatabase(() => {
    opening = null;
  });
  const opened = await opening;
  if (!opened.ok) opening = null;
  return opened;
}

/** Why the ledger could not do what was asked. `private`: a private window wanted to write. */
export type RecordsProblem = OpenProblem | WriteProblem | 'private';

/** Does a piece of work on the database, or says why it could not be opened. */
export async function withDatabase<Value, Reason>(
  work: (database: Database) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | OpenProblem>> {
  const opened = await database();
  return opened.ok ? work(opened.value) : failure(opened.reason);
}

/** The settings in force. Warnings must not fail because a database did: then the defaults hold. */
export async function readSettings(): Promise<Settings> {
  const opened = await database();
  return opened.ok ? (await read(opened.value)).settings : settingsSchema.parse({});
}

export const changeSettings = (
  change: (settings: Settings) => Settings,
): Promise<Result<Settings, RecordsProblem>> => withDatabase((opened) => updateSettings(opened, change));
