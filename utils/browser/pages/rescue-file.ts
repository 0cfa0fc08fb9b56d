import { RESCUE_START, type RescuePiece, type RescuePlace } from '../../storage/rescue-place';
import { ask } from './ask';

/** Everything as it lies in a ledger that does not open, as a file; null where any of it cannot be read. */
export async function rescueFile(): Promise<Blob | null> {
  const parts: string[] = [];
  let place: RescuePlace | null = RESCUE_START;
  while (place) {
    const piece: RescuePiece | null = await ask({ type: 'rescue', place }).catch(() => null);
    if (!piece) return null;
    parts.push(piece.text);
    place = piece.next;
  }
  return new Blob(parts, { type: 'application/json' });
}
