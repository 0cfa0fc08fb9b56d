import { ownerOf } from '../../registry/registry';
import { type Result, success } from '../../result';
import { type Group, groupSpending } from '../../spending/groups';
import type { MonthView } from '../../spending/month';
import { draftOf } from '../../spending/new-purchase';
import type { Purchase } from '../../spending/purchase';
import type { RateTable } from '../../spending/rate-table';
import {
  type LedgerPage,
  purchasesBetween,
  queryPurchases,
  readCategories,
} from '../../storage/ledger-query';
import {
  addPurchase,
  editPurchase,
  readRemoved,
  removePurchase,
  restorePurchase,
} from '../../storage/ledger-repository';
import { keepRates, readRates, takeThresholds } from '../../storage/meta-repository';
import { daysOf, readMonth, readYear } from '../../storage/month-query';
import type { EditProblem } from '../../storage/purchase-writing';
import { addRefund, editRefund, receiveRefund, removeRefund } from '../../storage/refund-repository';
import type { Database, RemovedPurchase } from '../../storage/schema';
import { afterwards } from '../messages/announce';
import type { PageHandlers } from '../messages/listen';
import { type RecordsProblem, readSettings, withDatabase } from '../records/records';

type Edited = Result<Purchase, EditProblem | RecordsProblem>;

/** The answer to each request of the ledger. */
export interface LedgerReplies {
  'add-purchase': Edited;
  'edit-purchase': Edited;
  'remove-purchase': Edited;
  'restore-purchase': Edited;
  removed: Result<RemovedPurchase[], RecordsProblem>;
  'add-refund': Edited;
  'edit-refund': Edited;
  'receive-refund': Edited;
  'remove-refund': Edited;
  purchases: Result<LedgerPage, RecordsProblem>;
  categories: Result<string[], RecordsProblem>;
  year: Result<MonthView[], RecordsProblem>;
  groups: Result<Group[], RecordsProblem>;
  'take-thresholds': Result<number[], RecordsProblem>;
  rates: Result<RateTable, RecordsProblem>;
  'keep-rates': Result<null, 'older' | RecordsProblem>;
}

/** Reads, and gives what was read as a success. */
const reading = <Value>(
  read: (database: Database) => Promise<Value>,
): Promise<Result<Value, RecordsProblem>> => withDatabase(async (database) => success(await read(database)));

/** Writes, and lets our open pages ask for the month again. */
const writing = (write: (database: Database) => Promise<Result<Purchase, EditProblem>>): Promise<Edited> =>
  afterwards(withDatabase(write), 'month');

/** What happens when one of our pages asks the ledger. */
export const ledgerHandlers: PageHandlers<LedgerReplies> = {
  'add-purchase': ({ purchase }) =>
    writing((database) => {
      const owner = purchase.host ? ownerOf(purchase.host) : null;
      const told = { entity: owner?.name ?? '', ...purchase };
      const ownerCountry = owner?.country ?? null;
      return addPurchase(
        database,
        (settings, rates) => draftOf(told, { ...settings, ownerCountry }, rates),
        Date.now(),
      );
    }),

  'edit-purchase': ({ id, revision, changes }) =>
    writing((database) => editPurchase(database, id, revision, changes, Date.now())),

  'remove-purchase': ({ id }) => writing((database) => removePurchase(database, id, Date.now())),

  'restore-purchase': ({ id }) => writing((database) => restorePurchase(database, id)),

  removed: () => reading((database) => readRemoved(database, Date.now())),

  'add-refund': ({ id, refund }) => writing((database) => addRefund(database, id, refund, Date.now())),

  'edit-refund': ({ id, revision, refundId, refund }) =>
    writing((database) => editRefund(database, { id, revision, refundId }, refund, Date.now())),

  'receive-refund': ({ id, refundId, date }) =>
    writing((database) => receiveRefund(database, id, refundId, date, Date.now())),

  'remove-refund': ({ id, refundId }) =>
    writing((database) => removeRefund(database, id, refundId, Date.now())),

  purchases: ({ query }) => reading((database) => queryPurchases(database, query)),

  categories: () => reading(readCategories),

  async year() {
    const settings = await readSettings();
    return reading((database) => readYear(database, settings, Date.now()));
  },

  async groups({ by, period }) {
    const settings = await readSettings();
    const { start, end } = daysOf(period, settings, Date.now());
    return reading(async (database) =>
      groupSpending(await purchasesBetween(database, start, end), by, settings),
    );
  },

  async 'take-thresholds'() {
    const settings = await readSettings();
    return withDatabase(async (database) =>
      takeThresholds(database, await readMonth(database, settings, Date.now())),
    );
  },

  rates: () => reading(readRates),

  'keep-rates': ({ table }) =>
    afterwards(
      withDatabase((database) => keepRates(database, table)),
      'month',
    ),
};
