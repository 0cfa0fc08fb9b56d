import type { ComponentProps } from 'preact';
import { Brand } from './elements/brand';
import { Pace } from './month/pace';
import { PurchaseForm } from './month/purchase-form';
import { ThisMonth } from './month/this-month';
import { ThisPage } from './this-page';
import { useWording } from './wording-context';

interface PopupProps {
  /** Null while it is not yet known. */
  page: ComponentProps<typeof ThisPage> | null;
  month: ComponentProps<typeof ThisMonth> | null;
  /** The key of the reason why the ledger does not open; null where it does. */
  problem: string | null;
  pace: ComponentProps<typeof Pace> | null;
  purchase: ComponentProps<typeof PurchaseForm> | null;
  /** Opens the page with all purchases. */
  onLedger: () => void;
  onSettings: () => void;
}

/** What the toolbar button opens: this page, and beside it this month. */
export function Popup({ page, month, problem, pace, purchase, onLedger, onSettings }: PopupProps) {
  const wording = useWording();
  const ledger = (
    <button type="button" class="button-plain" onClick={onLedger}>
      {wording.text('month_open_ledger')}
    </button>
  );
  return (
    <div class="popup">
      <header class="popup-head">
        <h1>
          <Brand />
        </h1>
        <button type="button" class="button-plain" onClick={onSettings}>
          {wording.text('popup_settings')}
        </button>
      </header>
      <main class="popup-body">
        {page && <ThisPage {...page} />}
        {month && (
          <ThisMonth {...month}>
            {pace && <Pace {...pace} />}
            {purchase && <PurchaseForm {...purchase} />}
            {ledger}
          </ThisMonth>
        )}
        {problem && (
          <section class="popup-problem" aria-labelledby="problem-title">
            <h2 id="problem-title" class="section-title">
              {wording.text('rescue_title')}
            </h2>
            <p role="alert">{wording.text(problem)}</p>
            {ledger}
          </section>
        )}
      </main>
    </div>
  );
}
