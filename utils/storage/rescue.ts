import { openDB } from 'idb';
import { DATABASE_NAME } from './database';
import { type RescuePiece, type RescuePlace, rescueKeySchema } from './rescue-place';

/** Records in one piece: well below what one message may carry. */
const RECORDS = 1_000;

/**
 * Everything in the database as it lies there, as JSON text, whatever version wrote it and without upgrading it:
 * for when it cannot be opened as ours. Given in pieces, to be joined. Null where nothing can be read at all.
 */
export async function rescuePiece(
  { store, after }: RescuePlace,
  name = DATABASE_NAME,
): Promise<RescuePiece | null> {
  try {
    const database = await openDB(name, undefined, {
      // Asked for only where there is none: an empty one must not be left behind, since it would open as ours for ever.
      upgrade(_database, _oldVersion, _newVersion, transaction) {
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
    try {
      const { version, objectStoreNames: stores } = database;
      const isStart = store === 0 && after === null;
      const head = isStart ? `{"format":"tillwatch-rescue","version":${version},"stores":{` : '';
      const current = stores[store];
      if (current === undefined) return { text: `${head}}}`, next: null };
      const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const [records, keys] = await Promise.all([
        database.getAll(current, range, RECORDS),
        database.getAllKeys(current, range, RECORDS),
      ]);
      const opening = after === null ? `${store > 0 ? ',' : ''}${JSON.stringify(current)}:[` : '';
      const rows = records.map((record) => JSON.stringify(record)).join(',');
      const begun = after !== null && rows ? `,${rows}` : rows;
      const isOver = records.length < RECORDS;
      const place = isOver ? null : rescueKeySchema.parse(keys.at(-1));
      return {
        text: `${head}${opening}${begun}${isOver ? ']' : ''}`,
        next: isOver ? { store: store + 1, after: null } : { store, after: place },
      };
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}
