import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { PurchaseDraft } from '@/utils/spending/purchase';
import { blankDraft } from '@/utils/spending/purchase';
import { openDatabase } from '@/utils/storage/database';
import type { Database } from '@/utils/storage/schema';

/** A fresh database of its own in place of the browser's. */
export async function freshDatabase(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.reason);
  return opened.value;
}

export const moment = { homeCurrency: 'EUR', now: Date.UTC(2026, 10, 22, 12) };

/** A purchase in euro; `changes` tells what is special about it. */
export const draft = (changes: Partial<PurchaseDraft> = {}): PurchaseDraft =>
  blankDraft({
    shop: 'Teapot House',
    amount: { minor: 1000, currency: 'EUR' },
    orderedOn: '2026-11-10',
    ...changes,
  });
