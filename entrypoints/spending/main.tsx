import { render } from 'preact';
import { beginToSpeak } from '@/utils/browser/wording';
import '@/components/spending/spending.css';
import { App } from './app';

const speak = beginToSpeak();

render(<App speak={speak} />, document.body);
