import { useCallback, useRef, useState } from 'preact/hooks';
import type { ConfirmedFile } from '@/components/spending/csv-mapping-form';
import type { ImportPreview, ImportStage } from '@/components/spending/import-panel';
import type { Replies } from '@/utils/browser/handlers/page-handlers';
import { ask, insist } from '@/utils/browser/pages/ask';
import { problemKey } from '@/utils/browser/pages/problem-key';
import {
  type ForeignFile,
  type Incoming,
  openImportFile,
  readForeign,
  readingId,
} from '@/utils/browser/pages/read-import';
import { previewImport, runImport, takeBackImport } from '@/utils/browser/pages/run-import';
import { saveLeftOut } from '@/utils/browser/pages/save-left-out';
import { useAnswer } from '@/utils/browser/pages/use-answer';
import { LEFT_OUT_KINDS, type LeftOutReason, leftOutKind } from '@/utils/spending/files/left-out';

const CHANGES = ['month', 'settings'] as const;

/** The file that is being brought in. */
interface Current {
  id: string;
  fileName: string;
  incoming: Incoming;
  mode: ImportPreview['mode'];
}

/** Leads an import from the file to its end; what the panel shows is always its stage. */
export function useImport(settings: Replies['settings']) {
  const [stage, setStage] = useState<ImportStage>({ at: 'idle' });
  const current = useRef<Current | null>(null);
  const stop = useRef(new AbortController());
  const open = useAnswer(
    useCallback(() => ask({ type: 'open-imports' }), []),
    CHANGES,
  );

  const busy = (what: string) => (share: number) => setStage({ at: 'busy', what, share });
  const end = (key: string) => setStage({ at: 'ended', key });
  const endBy = (outcome: Parameters<typeof problemKey>[0], done: string) =>
    end(!outcome.ok && outcome.reason === 'cancelled' ? 'import_cancelled' : (problemKey(outcome) ?? done));
  /** What reads and writes nothing. A file may be gone, a folder, or too large for the memory. */
  const lead = (step: Promise<void>) => void step.catch(() => end('import_unread'));

  const preview = async (about: Current) => {
    current.current = about;
    busy('import_comparing')(0);
    const { incoming, mode, fileName } = about;
    const { signal } = stop.current;
    const counts = await previewImport(incoming.purchases, mode, busy('import_comparing'), signal);
    if (!counts.ok) return endBy(counts, '');
    const leftOut = LEFT_OUT_KINDS.flatMap((kind) =>
      incoming.leftOut.filter(({ reason }) => leftOutKind(reason) === kind),
    );
    setStage({
      at: 'preview',
      preview: { fileName, isWhole: incoming.rest !== null, mode, counts: counts.value, leftOut },
    });
  };

  const confirmColumns = async (
    about: { id: string; fileName: string; file: ForeignFile },
    confirmed: ConfirmedFile,
  ) => {
    busy('import_reading')(0);
    const rates = await insist({ type: 'rates' });
    if (!rates.ok) return endBy(rates, '');
    const { homeCurrency, homeCountry, cardFeePercent } = settings;
    const reading = {
      ...confirmed,
      homeCurrency,
      homeCountry,
      feePercent: cardFeePercent,
      rates: rates.value,
      importId: about.id,
    };
    const { signal } = stop.current;
    const incoming = await readForeign(about.file, reading, busy('import_reading'), signal);
    if (signal.aborted) return end('import_cancelled');
    const id = await readingId(about.id, reading);
    await preview({ id, fileName: about.fileName, incoming, mode: 'merge' });
  };

  const choose = async (file: File) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    busy('import_reading')(0);
    const opened = await openImportFile(file, busy('import_reading'), signal);
    if (signal.aborted) return end('import_cancelled');
    if (!opened.ok) return end(`import_${opened.reason.replaceAll('-', '_')}`);
    const { value } = opened;
    if (value.kind === 'ledger') return preview({ ...value, mode: 'merge' });
    setStage({
      at: 'columns',
      form: {
        ...value.file,
        homeCurrency: settings.homeCurrency,
        homeCountry: settings.homeCountry,
        onConfirm: (confirmed) => lead(confirmColumns(value, confirmed)),
        onCancel: () => setStage({ at: 'idle' }),
      },
    });
  };

  const confirm = async () => {
    const about = current.current;
    if (!about) return;
    current.current = null;
    busy('import_writing')(0);
    const outcome = await runImport(about.incoming, about, busy('import_writing'), stop.current.signal);
    endBy(outcome, 'import_done');
  };

  return {
    stage,
    interrupted: open?.ok ? open.value : [],
    onFile: (file: File) => lead(choose(file)),
    onMode(mode: ImportPreview['mode']) {
      if (current.current) lead(preview({ ...current.current, mode }));
    },
    onConfirm: () => void confirm(),
    onCancel() {
      stop.current.abort();
      if (stage.at !== 'busy') setStage({ at: 'idle' });
    },
    onSaveLeftOut(inWords: (reason: LeftOutReason) => string) {
      if (stage.at === 'preview') void saveLeftOut(stage.preview.leftOut, inWords);
    },
    onTakeBack: (id: string) => void takeBackImport(id).then((outcome) => endBy(outcome, 'import_cancelled')),
  };
}
