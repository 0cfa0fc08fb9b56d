import { ImportPanel } from '@/components/spending/import-panel';
import type { Replies } from '@/utils/browser/handlers/page-handlers';
import { useImport } from './use-import';

/** The import, with a state of its own: its progress draws nothing else of the page anew. */
export const Importing = ({ settings }: { settings: Replies['settings'] }) => (
  <ImportPanel {...useImport(settings)} />
);
