import { render } from 'preact';
import { WordingProvider } from '@/components/wording-context';
import { ask } from '@/utils/browser/pages/ask';
import { openWording } from '@/utils/browser/wording';
import '@/components/spending/spending.css';
import { App } from './app';

const settings = await ask({ type: 'settings' });
const wording = await openWording(settings.language);
document.title = wording.text('spending_title');

render(
  <WordingProvider value={wording}>
    <App />
  </WordingProvider>,
  document.body,
);
