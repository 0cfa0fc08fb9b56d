import { render } from 'preact';
import { CountingFields } from '@/components/settings/counting-fields';
import { SettingsPage } from '@/components/settings/settings-page';
import { WordingProvider } from '@/components/wording-context';
import '@/components/sheet.css';
import { ask } from '@/utils/browser/ask';
import { useChoices } from '@/utils/browser/use-choices';
import { openWording } from '@/utils/browser/wording';

const { language } = await ask({ type: 'settings' });
const wording = await openWording(language);
document.title = wording.text('settings_title');

/** Another language is spoken from the first word on, so the page opens anew. */
async function speak(chosen: string): Promise<void> {
  await ask({ type: 'choose', choices: { language: chosen } });
  location.reload();
}

function App() {
  const choices = useChoices();
  if (!choices) return null;
  const { settings, home, limit, access } = choices;
  return (
    <SettingsPage
      home={home}
      limit={limit}
      language={{ language: settings.language, onLanguage: (chosen) => void speak(chosen) }}
      access={access}
      quiet={{
        rules: settings.quietRules,
        onUndo: ({ code, host }) => void ask({ type: 'raise-again', code, host }),
      }}
    >
      <CountingFields
        counting={settings}
        onCounting={(choice) => void ask({ type: 'choose', choices: choice })}
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
