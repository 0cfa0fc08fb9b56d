import { useState } from 'preact/hooks';
import { parseRateFile } from '@/utils/spending/files/rate-file';
import { isStale, type RateTable } from '@/utils/spending/rate-table';
import { useWording } from '../wording-context';
import { FileButton } from './file-button';

interface RatesSectionProps {
  table: RateTable;
  today: string;
  /** Settles with the key of the reason why the table was not kept, or null. */
  onRates: (table: RateTable) => Promise<string | null>;
}

/** Which rates are in use and from when, and where fresher ones can be given. */
export function RatesSection({ table, today, onRates }: RatesSectionProps) {
  const wording = useWording();
  const [said, setSaid] = useState('');
  const read = async (file: File) => {
    const parsed = parseRateFile(await file.text());
    const problem = parsed.ok ? await onRates(parsed.value) : `rates_${parsed.reason.replaceAll('-', '_')}`;
    setSaid(wording.text(problem ?? 'rates_kept'));
  };
  return (
    <section class="card" aria-labelledby="rates-title">
      <h2 id="rates-title">{wording.text('rates_title')}</h2>
      <p>
        {wording.text(`rates_from_${table.source}`, {
          date: wording.date(table.date),
          count: Object.keys(table.perEuro).length,
        })}
      </p>
      {isStale(table, today) && <p class="stale">{wording.text('rates_stale')}</p>}
      <p class="soft">{wording.text('rates_hint')}</p>
      <FileButton
        label={wording.text('rates_choose')}
        accept=".xml,.csv"
        onFile={(file) => void read(file)}
      />
      <p role="status" class="soft">
        {said}
      </p>
    </section>
  );
}
