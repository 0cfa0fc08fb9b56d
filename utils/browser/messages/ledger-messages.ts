import * as z from 'zod/mini';
import { calendarDateSchema } from '../../spending/calendar-date';
import { GROUP_PERIODS, GROUPINGS } from '../../spending/groups';
import { newPurchaseSchema } from '../../spending/new-purchase';
import { purchaseDraftSchema } from '../../spending/purchase';
import { rateTableSchema } from '../../spending/rate-table';
import { refundDraftSchema } from '../../spending/refund';
import { ledgerQuerySchema } from '../../storage/ledger-conditions';

const id = z.string().check(z.maxLength(80));

/** What our pages may ask of the ledger. */
export const ledgerReads = [
  /** What was removed of late and can be put back. */
  z.object({ type: z.literal('removed') }),
  /** A page of purchases. */
  z.object({ type: z.literal('purchases'), query: ledgerQuerySchema }),
  /** Every category that there is. */
  z.object({ type: z.literal('categories') }),
  /** The last twelve budget months, oldest first. */
  z.object({ type: z.literal('year') }),
  z.object({
    type: z.literal('groups'),
    by: z.enum(GROUPINGS),
    period: z.enum(GROUP_PERIODS),
  }),
  z.object({ type: z.literal('rates') }),
] as const;

/** What our pages may ask to be changed in the ledger. */
export const ledgerWrites = [
  z.object({ type: z.literal('add-purchase'), purchase: newPurchaseSchema }),
  /** Change these fields of the purchase that the shopper saw in this revision. */
  z.object({
    type: z.literal('edit-purchase'),
    id,
    revision: z.int(),
    changes: z.exactPartial(purchaseDraftSchema),
  }),
  z.object({ type: z.literal('remove-purchase'), id }),
  z.object({ type: z.literal('restore-purchase'), id }),
  z.object({ type: z.literal('add-refund'), id, refund: refundDraftSchema }),
  /** This in the place of a refund of the purchase that the shopper saw in this revision. */
  z.object({
    type: z.literal('edit-refund'),
    id,
    revision: z.int(),
    refundId: id,
    refund: refundDraftSchema,
  }),
  /** A promised refund has come, on this day. */
  z.object({ type: z.literal('receive-refund'), id, refundId: id, date: calendarDateSchema }),
  z.object({ type: z.literal('remove-refund'), id, refundId: id }),
  /** The thresholds that this month reached and that were not spoken of; they are from now on. */
  z.object({ type: z.literal('take-thresholds') }),
  z.object({ type: z.literal('keep-rates'), table: rateTableSchema }),
] as const;
