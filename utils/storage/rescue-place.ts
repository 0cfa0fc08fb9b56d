import * as z from 'zod/mini';

export const rescueKeySchema = z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]);

/** Where a piece begins: the number of the store, and the key after which; null for the store's beginning. */
export const rescuePlaceSchema = z.object({ store: z.int(), after: z.nullable(rescueKeySchema) });
export type RescuePlace = z.infer<typeof rescuePlaceSchema>;

/** A piece of the text, and where the next begins; null after the last. */
export interface RescuePiece {
  text: string;
  next: RescuePlace | null;
}

export const RESCUE_START: RescuePlace = { store: 0, after: null };
