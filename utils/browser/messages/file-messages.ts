import * as z from 'zod/mini';
import { purchaseSchema } from '../../spending/purchase';
import { BATCH } from '../../storage/import-repository';
import { rescuePlaceSchema } from '../../storage/rescue-place';
import { restSchema } from '../../storage/whole-repository';

const id = z.string().check(z.maxLength(80));
const mode = z.enum(['merge', 'restore']);
const rows = z.array(purchaseSchema).check(z.maxLength(BATCH));

/** What our pages may ask about files, and of the ledger to put into one. */
export const fileReads = [
  /** The next purchases, in the order of their ids, after this one. */
  z.object({ type: z.literal('export-rows'), after: id }),
  /** The next ids of purchases, in their order, after this one. */
  z.object({ type: z.literal('purchase-ids'), after: id }),
  /** Everything that is kept beside the purchases. */
  z.object({ type: z.literal('export-rest') }),
  /** When the last backup was, and whether the next is due. */
  z.object({ type: z.literal('backup') }),
  /** Imports that were begun and not ended. */
  z.object({ type: z.literal('open-imports') }),
  /** What an import of these rows would do, after rows that stand for these purchases. */
  z.object({ type: z.literal('compare-rows'), rows, mode, met: z.array(id) }),
  /** What lies in a database that will not open, from this place on. */
  z.object({ type: z.literal('rescue'), place: rescuePlaceSchema }),
] as const;

/** What our pages may ask to take a file in, and to erase what is there. */
export const fileWrites = [
  /** The shopper has the file. */
  z.object({ type: z.literal('note-backup') }),
  z.object({
    type: z.literal('begin-import'),
    id,
    fileName: z.string().check(z.maxLength(300)),
    total: z.int(),
  }),
  z.object({ type: z.literal('import-rows'), id, sequence: z.int(), rows, mode }),
  /** Take away what a restored file does not have, after this id. */
  z.object({ type: z.literal('remove-unseen'), id, after: id }),
  z.object({ type: z.literal('finish-import'), id }),
  /** Take some of an import back; asked again until none is left. */
  z.object({ type: z.literal('take-back'), id }),
  z.object({ type: z.literal('restore-rest'), rest: restSchema }),
  z.object({ type: z.literal('erase') }),
] as const;
