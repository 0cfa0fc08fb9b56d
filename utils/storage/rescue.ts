import { openDB } from 'idb';
import { DATABASE_NAME } from './database';

/**
 * Everything in the database as it lies there, as JSON text, whatever version wrote it and without upgrading it:
 * for when it cannot be opened as ours. Null where nothing can be read at all.
 */
export async function rescueText(name = DATABASE_NAME): Promise<string | null> {
  try {
    const database = await openDB(name);
    const stores: Record<string, unknown[]> = {};
    for (const store of database.objectStoreNames) stores[store] = await database.getAll(store);
    const text = JSON.stringify({ format: 'tillwatch-rescue', version: database.version, stores });
    database.close();
    return text;
  } catch {
    return null;
  }
}
