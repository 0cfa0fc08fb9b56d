import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { Brand } from '../elements/brand';
import { Pace } from '../month/pace';
import { ThisMonth } from '../month/this-month';
import { useWording } from '../wording-context';
import { FilesSection } from './files-section';
import { GroupsSection } from './groups-section';
import { CATEGORIES_ID, PurchaseEditor } from './purchase-editor';
import { PurchasesSection } from './purchases-section';
import { RatesSection } from './rates-section';
import { YearBars } from './year-bars';

interface SpendingPageProps {
  month: ComponentProps<typeof ThisMonth>;
  pace: ComponentProps<typeof Pace>;
  /** A new purchase; null in private windows. */
  editor: Omit<ComponentProps<typeof PurchaseEditor>, 'action'> | null;
  /** Null while they are not yet known. */
  year: ComponentProps<typeof YearBars> | null;
  groups: ComponentProps<typeof GroupsSection>;
  purchases: ComponentProps<typeof PurchasesSection>;
  rates: ComponentProps<typeof RatesSection> | null;
  files: ComponentProps<typeof FilesSection>;
}

/** The whole ledger on one page. */
export function SpendingPage({
  month,
  pace,
  editor,
  year,
  groups,
  purchases,
  rates,
  files,
}: SpendingPageProps) {
  const wording = useWording();
  // Once opened it stays, and with it what was typed.
  const [opened, setOpened] = useState(false);
  return (
    <main class="sheet">
      <header class="sheet-head">
        <Brand />
        <h1>{wording.text('spending_title')}</h1>
      </header>
      <div class="receipt">
        <div class="receipt-paper">
          <ThisMonth {...month}>
            <Pace {...pace} />
          </ThisMonth>
        </div>
      </div>
      {editor && (
        <details class="card" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
          <summary>{wording.text('purchase_title')}</summary>
          {opened && <PurchaseEditor {...editor} action={wording.text('purchase_add')} />}
        </details>
      )}
      <datalist id={CATEGORIES_ID}>
        {purchases.categories.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {year && <YearBars {...year} />}
      <GroupsSection {...groups} />
      <PurchasesSection {...purchases} />
      {rates && <RatesSection {...rates} />}
      <FilesSection {...files} />
    </main>
  );
}
