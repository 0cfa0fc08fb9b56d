import { useLayoutEffect, useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PurchaseActions } from '@/components/spending/purchase-row';
import { RescuePanel } from '@/components/spending/rescue-panel';
import { SpendingPage } from '@/components/spending/spending-page';
import { WordingProvider } from '@/components/wording-context';
import { ask, change } from '@/utils/browser/pages/ask';
import { download } from '@/utils/browser/pages/download';
import { exportCsv, exportJson } from '@/utils/browser/pages/export-ledger';
import { problemKey } from '@/utils/browser/pages/problem-key';
import { rescueFile } from '@/utils/browser/pages/rescue-file';
import type { Speak } from '@/utils/browser/wording';
import { todayIn } from '@/utils/spending/calendar-date';
import { blankDraft } from '@/utils/spending/purchase';
import { Importing } from './importing';
import { useLedger } from './use-ledger';

const openSettings = (): Promise<void> => browser.runtime.openOptionsPage();

async function save(make: typeof exportJson, ending: string, today: string): Promise<string | null> {
  const file = await make();
  if (file.ok) download(file.value, `tillwatch-${today}.${ending}`);
  return problemKey(file);
}

async function rescue(): Promise<string | null> {
  const file = await rescueFile();
  if (file) download(file, 'tillwatch-rescue.json');
  return file ? null : 'rescue_failed';
}

const actions: PurchaseActions = {
  onEdit: async ({ id, revision }, changes) =>
    problemKey(await change({ type: 'edit-purchase', id, revision, changes })),
  onRemove: async ({ id }) => problemKey(await change({ type: 'remove-purchase', id })),
  onRefund: async ({ id }, refund) => problemKey(await change({ type: 'add-refund', id, refund })),
  onEditRefund: async ({ id, revision }, { id: refundId }, refund) =>
    problemKey(await change({ type: 'edit-refund', id, revision, refundId, refund })),
  async onReceive({ id }, refund) {
    const { timeZone } = await ask({ type: 'settings' });
    const date = todayIn(timeZone, Date.now());
    return problemKey(await change({ type: 'receive-refund', id, refundId: refund.id, date }));
  },
  onRemoveRefund: async ({ id }, refund) =>
    problemKey(await change({ type: 'remove-refund', id, refundId: refund.id })),
};

/** The spending page, wired to the background: drawn when all of it is there, so that nothing moves under the pointer. */
export function App({ speak }: { speak: Speak }) {
  const readOnly = browser.extension.inIncognitoContext === true;
  const { answers, list, groups } = useLedger(readOnly, speak);
  const { settings, wording } = answers?.spoken ?? {};
  const today = settings && todayIn(settings.timeZone, Date.now());
  const blank = useMemo(
    () =>
      settings &&
      today && {
        ...blankDraft({ shop: '', amount: { minor: 0, currency: settings.homeCurrency }, orderedOn: today }),
        feePercent: settings.cardFeePercent,
      },
    [settings, today],
  );
  useLayoutEffect(() => {
    if (wording) document.title = wording.text('spending_title');
  }, [wording]);
  if (!answers || !settings || !wording || !today || !blank) return null;
  const { month, reached, year, rates, backup, removed } = answers;
  if (!month.ok)
    return (
      <WordingProvider value={wording}>
        <RescuePanel problem={problemKey(month) ?? ''} onSave={rescue} />
      </WordingProvider>
    );
  return (
    <WordingProvider value={wording}>
      <SpendingPage
        month={{ month: month.value, readOnly, onSetLimit: openSettings }}
        pace={{ month: month.value, reached }}
        editor={
          readOnly
            ? null
            : {
                draft: blank,
                homeCurrency: settings.homeCurrency,
                today,
                isNew: true,
                onSave: async (purchase) => problemKey(await change({ type: 'add-purchase', purchase })),
              }
        }
        year={year.ok ? { months: year.value } : null}
        groups={groups}
        purchases={{
          ...list,
          today,
          readOnly,
          removed: (removed.ok && removed.value[0]?.purchase) || null,
          onRestore: async ({ id }) => problemKey(await change({ type: 'restore-purchase', id })),
          actions,
        }}
        rates={
          rates.ok
            ? {
                table: rates.value,
                today,
                onRates: async (table) => problemKey(await change({ type: 'keep-rates', table })),
              }
            : null
        }
        files={{
          backup: backup.ok ? backup.value : { changes: 0, due: false },
          readOnly,
          importing: <Importing settings={settings} />,
          onJson: () => save(exportJson, 'json', today),
          onCsv: () => save(exportCsv, 'csv', today),
          onErase: async () => problemKey(await ask({ type: 'erase' })),
        }}
      />
    </WordingProvider>
  );
}
