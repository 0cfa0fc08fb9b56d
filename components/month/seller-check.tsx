import { useId } from 'preact/hooks';
import type { guessSeller } from '@/utils/spending/cross-border';
import { useWording } from '../wording-context';

interface SellerCheckProps {
  guess: ReturnType<typeof guessSeller>;
  /** Whether the purchase counts as one abroad: as guessed, or as the shopper put it right. */
  crossBorder: boolean;
  onCrossBorder: (crossBorder: boolean) => void;
}

/** Where the seller seems to be and what told it, with the one click that puts it right. */
export function SellerCheck({ guess, crossBorder, onCrossBorder }: SellerCheckProps) {
  const wording = useWording();
  const id = useId();
  const { by, country } = guess;
  return (
    <div class="seller">
      <label class="check">
        <input
          type="checkbox"
          aria-describedby={id}
          checked={crossBorder}
          onChange={(event) => onCrossBorder(event.currentTarget.checked)}
        />
        {wording.text('editor_cross_border')}
      </label>
      <p class="soft" id={id}>
        {wording.text(`seller_by_${by ?? 'nothing'}`, { country: country ?? '' })}
      </p>
    </div>
  );
}
