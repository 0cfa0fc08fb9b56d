import { type Processor, processorNamed } from '../../registry/processors';
import { documentsOf, type TabFacts } from '../check';
import { processorsOn } from './processors-on-page';

/** Every company of the registry that can take this tab's payment: processors, then wallets whose buttons are seen. */
export function companiesOn(facts: TabFacts): Processor[] {
  const documents = documentsOf(facts);
  const wallets = documents.flatMap(({ wallets: names }) => names.map(processorNamed));
  const found = [...documents.flatMap(processorsOn), ...wallets.filter((wallet) => wallet !== null)];
  return [...new Set(found)];
}
