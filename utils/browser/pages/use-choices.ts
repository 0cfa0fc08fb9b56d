import { useCallback, useEffect, useState } from 'preact/hooks';
import { budgetMonthOf } from '../../spending/budget-month';
import { todayIn } from '../../spending/calendar-date';
import { lastLimitIn, limitOf } from '../../spending/limits';
import type { Money } from '../../spending/money';
import type { Choices } from '../../storage/choices';
import { EVERY_PURCHASE } from '../../storage/every-purchase';
import type { Settings } from '../../storage/settings';
import { askSiteAccess, giveUpSiteAccess, hasSiteAccess, onSiteAccess } from '../access/site-access';
import { ask } from './ask';
import { useAnswer } from './use-answer';
import { useProblem } from './use-problem';

const SETTINGS = ['settings'] as const;

/** The limit of the running month, if it is in the currency that the shopper counts in now. */
function limitNow({ limits, resetDay, timeZone, homeCurrency }: Settings) {
  const limit = limitOf(limits, budgetMonthOf(todayIn(timeZone, Date.now()), resetDay));
  return limit?.currency === homeCurrency ? limit : null;
}

function useSiteAccess(): boolean {
  const [granted, setGranted] = useState(false);
  useEffect(() => {
    const look = async () => setGranted(await hasSiteAccess());
    void look();
    return onSiteAccess(() => void look());
  }, []);
  return granted;
}

/** What the welcome and the settings page show of the shopper's choices, and how each is changed. Null until known. */
export function useChoices() {
  const granted = useSiteAccess();
  const { problem, run } = useProblem();
  const choose = (choices: Choices) => run(ask({ type: 'choose', choices }));
  const settings = useAnswer(
    useCallback(() => ask({ type: 'settings' }), []),
    SETTINGS,
  );
  const purchases = useAnswer(
    useCallback(() => ask({ type: 'purchases', query: { ...EVERY_PURCHASE, count: 1 } }), []),
    // Not with every purchase: a page that is come back to asks anyway.
    SETTINGS,
  );
  if (!settings) return null;
  const { homeCountry, homeCurrency } = settings;
  const isEmpty = purchases?.ok === true && purchases.value.rows.length === 0;
  return {
    settings,
    /** The key of the reason why the last change was not kept, or null. */
    problem,
    run,
    choose,
    home: {
      home: { country: homeCountry ?? '', currency: homeCurrency },
      inUse: !isEmpty || limitNow(settings) !== null,
      limitIn: (currency: string) => lastLimitIn(settings.limits, currency),
      onHome: ({ country, currency }: { country: string; currency: string }) =>
        void choose({ homeCountry: country, homeCurrency: currency }),
    },
    limit: {
      limit: limitNow(settings),
      currency: homeCurrency,
      onLimit: (limit: Money | null) => choose({ limit }),
    },
    pause: {
      on: settings.pauseSubmit,
      onPause: (pauseSubmit: boolean) => void choose({ pauseSubmit }),
    },
    access: {
      granted,
      onGrant: () => void askSiteAccess(),
      onWithdraw: () => void giveUpSiteAccess(),
    },
  };
}
