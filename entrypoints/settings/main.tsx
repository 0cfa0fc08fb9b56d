import { render } from 'preact';
import { useCallback } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { CountingFields } from '@/components/settings/counting-fields';
import { HistorySection } from '@/components/settings/history-section';
import { SettingsPage } from '@/components/settings/settings-page';
import { WordingProvider } from '@/components/wording-context';
import '@/components/sheet.css';
import { ask } from '@/utils/browser/pages/ask';
import { download } from '@/utils/browser/pages/download';
import { useAnswer } from '@/utils/browser/pages/use-answer';
import { useChoices } from '@/utils/browser/pages/use-choices';
import { openWording } from '@/utils/browser/wording';

const { language } = await ask({ type: 'settings' });
const wording = await openWording(language);
document.title = wording.text('settings_title');

const HISTORY = ['page', 'settings'] as const;
const SETTINGS = ['settings'] as const;

const readOnly = browser.extension.inIncognitoContext === true;

const saveUnreadable = (text: string): void =>
  download(new Blob([text], { type: 'application/json' }), 'tillwatch-settings.json');

function App() {
  const choices = useChoices();
  const history = useAnswer(
    useCallback(() => ask({ type: 'history' }), []),
    HISTORY,
  );
  const unreadable = useAnswer(
    useCallback(() => ask({ type: 'unreadable-settings' }), []),
    SETTINGS,
  );
  if (!choices) return null;
  const text = unreadable?.ok ? unreadable.value : null;
  const { settings, problem, run, choose, home, limit, access, pause } = choices;
  /** Another language is spoken from the first word on, so the page opens anew. */
  const speak = async (language: string): Promise<void> => {
    if (!(await choose({ language }))) location.reload();
  };
  return (
    <SettingsPage
      problem={problem}
      readOnly={readOnly}
      unreadable={
        text === null
          ? null
          : {
              onSave: () => saveUnreadable(text),
              onForget: () => void run(ask({ type: 'forget-unreadable' })),
            }
      }
      home={home}
      limit={limit}
      language={{ language: settings.language, onLanguage: (chosen) => void speak(chosen) }}
      access={access}
      pause={pause}
      quiet={{
        rules: settings.quietRules,
        onUndo: ({ code, host }) => void run(ask({ type: 'raise-again', code, host })),
      }}
    >
      <CountingFields counting={settings} readOnly={readOnly} onCounting={(choice) => void choose(choice)} />
      <HistorySection
        history={history?.ok ? history.value : []}
        onWipe={() => void run(ask({ type: 'wipe-history' }))}
      />
    </SettingsPage>
  );
}

render(
  <WordingProvider value={wording}>
    <App />
  </WordingProvider>,
  document.body,
);
