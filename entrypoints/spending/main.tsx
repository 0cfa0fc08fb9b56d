import { render } from 'preact';
import { WordingProvider } from '@/components/wording-context';
import { ask } from '@/utils/browser/pages/ask';
import { openWording, rememberedLanguage, rememberLanguage } from '@/utils/browser/wording';
import '@/components/spending/spending.css';
import { App } from './app';

// Two ways at once: mostly the language that was spoken last is spoken still.
const remembered = rememberedLanguage();
const [{ language }, likely] = await Promise.all([ask({ type: 'settings' }), openWording(remembered)]);
rememberLanguage(language);
const wording = language === remembered ? likely : await openWording(language);
document.title = wording.text('spending_title');

render(
  <WordingProvider value={wording}>
    <App />
  </WordingProvider>,
  document.body,
);
