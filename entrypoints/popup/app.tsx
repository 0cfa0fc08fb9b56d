import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { DomainsProvider } from '@/components/domains-context';
import type { ToldPurchase } from '@/components/month/purchase-form';
import { Popup } from '@/components/popup';
import { askSiteAccess } from '@/utils/browser/access/site-access';
import type { Replies } from '@/utils/browser/handlers/page-handlers';
import { ask, change } from '@/utils/browser/pages/ask';
import { problemKey } from '@/utils/browser/pages/problem-key';
import { useAnswer } from '@/utils/browser/pages/use-answer';
import { useThresholds } from '@/utils/browser/pages/use-thresholds';
import { todayIn } from '@/utils/spending/calendar-date';

const PAGE = ['page', 'settings'] as const;
const MONTH = ['month', 'settings'] as const;

export const openSettings = (): void => void browser.runtime.openOptionsPage();

export const openLedger = (): void =>
  void browser.tabs.create({ url: browser.runtime.getURL('/spending.html') });

/** Settles with the key of the reason why the purchase is not in the ledger, or null. */
async function add(told: ToldPurchase): Promise<string | null> {
  const outcome = await change({ type: 'add-purchase', purchase: told });
  return problemKey(outcome);
}

interface AppProps {
  tabId: number;
  /** The tab is in a private window: the month is shown, and nothing is recorded. */
  isPrivate: boolean;
  settings: Replies['settings'];
}

/** The popup, wired to the background: every answer comes from there, and is asked for again when it changes. */
export function App({ tabId, isPrivate, settings }: AppProps) {
  const page = useAnswer(
    useCallback(() => ask({ type: 'page', tabId }), [tabId]),
    PAGE,
  );
  const month = useAnswer(
    useCallback(() => ask({ type: 'month' }), []),
    MONTH,
  );
  const reached = useThresholds(isPrivate);
  const [busy, setBusy] = useState(false);

  const check = useCallback(async () => {
    setBusy(true);
    await ask({ type: 'check-page', tabId });
    setBusy(false);
  }, [tabId]);

  // The click that opened this popup is the shopper's wish to look: where we may not look by ourselves, do it now.
  const mayLookOnce = page?.status === 'no-access';
  useEffect(() => {
    if (mayLookOnce) void check();
  }, [mayLookOnce, check]);

  const domains = useMemo(() => page?.domains ?? {}, [page]);
  return (
    <DomainsProvider value={domains}>
      <Popup
        page={
          page && {
            page,
            busy,
            onGrant: () => void askSiteAccess(),
            onCheck: () => void check(),
            onStep: ({ code }) => void ask({ type: 'step-in-tab', tabId, code }),
            onQuiet: ({ code }, scope) => void ask({ type: 'quiet-in-tab', tabId, code, scope }),
          }
        }
        month={month?.ok ? { month: month.value, readOnly: isPrivate, onSetLimit: openSettings } : null}
        problem={month && problemKey(month)}
        pace={month?.ok ? { month: month.value, reached: reached ?? [] } : null}
        purchase={{
          homeCountry: settings.homeCountry,
          homeCurrency: settings.homeCurrency,
          seller: page?.seller ?? null,
          today: todayIn(settings.timeZone, Date.now()),
          onAdd: add,
        }}
        onLedger={openLedger}
        onSettings={openSettings}
      />
    </DomainsProvider>
  );
}
