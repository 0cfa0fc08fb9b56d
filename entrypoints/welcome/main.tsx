import { render } from 'preact';
import { Welcome } from '@/components/welcome';
import { WordingProvider } from '@/components/wording-context';
import '@/components/sheet.css';
import { ask } from '@/utils/browser/pages/ask';
import { useChoices } from '@/utils/browser/pages/use-choices';
import { openWording } from '@/utils/browser/wording';

const { language } = await ask({ type: 'settings' });
const wording = await openWording(language);
document.title = wording.text('welcome_title');

function App() {
  const choices = useChoices();
  if (!choices) return null;
  const { problem, home, limit, access } = choices;
  return <Welcome problem={problem} home={home} limit={limit} access={access} />;
}

render(
  <WordingProvider value={wording}>
    <App />
  </WordingProvider>,
  document.body,
);
