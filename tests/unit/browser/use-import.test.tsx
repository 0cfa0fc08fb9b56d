// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { settingsSchema } from '@/utils/storage/settings';
import { doing } from '../components/shown';

const sendMessage = vi.hoisted(() => vi.fn());
const onMessage = vi.hoisted(() => ({ addListener: vi.fn(), removeListener: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage, onMessage } } }));
const openImportFile = vi.hoisted(() => vi.fn());
vi.mock('@/utils/browser/pages/read-import', async (original) => ({
  ...(await original<object>()),
  openImportFile,
}));

const { useImport } = await import('@/entrypoints/spending/use-import');

let panel: ReturnType<typeof useImport>;
const settings = settingsSchema.parse({});
function Page() {
  panel = useImport(settings);
  return null;
}

const heard: string[] = [];
const ANSWERS: Record<string, unknown> = {
  'open-imports': { ok: true, value: [] },
  'begin-import': { ok: true, value: { next: 0 } },
  'finish-import': { ok: true, value: null },
};

beforeEach(async () => {
  heard.length = 0;
  sendMessage.mockImplementation(async ({ type }: { type: string }) => {
    heard.push(type);
    return ANSWERS[type];
  });
  await doing(() => render(<Page key={Math.random()} />, document.body));
});

const file = new File([], 'ledger.json');

it('says that a file cannot be read, and takes the next one', async () => {
  openImportFile.mockRejectedValueOnce(new DOMException('A folder', 'NotFoundError'));
  await doing(() => panel.onFile(file));
  expect(panel.stage).toEqual({ at: 'ended', key: 'import_unread' });
});

it('writes once, however often it is told to', async () => {
  const incoming = { purchases: [], leftOut: [], rest: null };
  openImportFile.mockResolvedValue({
    ok: true,
    value: { id: 'f', fileName: 'f', kind: 'ledger', incoming },
  });
  await doing(() => panel.onFile(file));
  expect(panel.stage).toMatchObject({ at: 'preview' });
  await doing(() => {
    panel.onConfirm();
    panel.onConfirm();
  });
  expect(heard.filter((type) => type === 'begin-import')).toHaveLength(1);
  expect(panel.stage).toEqual({ at: 'ended', key: 'import_done' });
});

it('says so where the background is silent about the rates', async () => {
  vi.useFakeTimers();
  openImportFile.mockResolvedValue({
    ok: true,
    value: { id: 'f', fileName: 'f', kind: 'foreign', file: { bytes: new Uint8Array() } },
  });
  await act(async () => {
    panel.onFile(file);
    await vi.runAllTimersAsync();
  });
  await act(async () => {
    if (panel.stage.at === 'columns') panel.stage.form.onConfirm({} as never);
    await vi.runAllTimersAsync();
  });
  vi.useRealTimers();
  expect(panel.stage).toEqual({ at: 'ended', key: 'problem_silent' });
});
