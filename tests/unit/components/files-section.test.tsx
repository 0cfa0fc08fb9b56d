// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { FilesSection } from '@/components/spending/files-section';
import { press, show } from './shown';

const done = async () => null;
const focused = () => document.activeElement?.textContent;

it('leads the focus from the wish to erase to the question, and back', async () => {
  const backup = { changes: 0, due: false };
  await show(
    <FilesSection
      backup={backup}
      readOnly={false}
      importing={null}
      onJson={done}
      onCsv={done}
      onErase={done}
    />,
  );
  await press('Erase everything');
  expect(document.activeElement?.getAttribute('role')).toBe('alert');
  await press('Cancel');
  expect(focused()).toBe('Erase everything');
});
