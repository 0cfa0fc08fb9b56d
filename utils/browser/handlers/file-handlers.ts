import { type Result, success } from '../../result';
import type { Purchase } from '../../spending/purchase';
import { type Comparison, compareRows } from '../../storage/import-fates';
import {
  beginImport,
  finishImport,
  type ImportProblem,
  openImports,
  removeUnseen,
  takeBack,
  writeBatch,
} from '../../storage/import-repository';
import { type BackupState, noteBackup, readBackupState } from '../../storage/meta-repository';
import { rescuePiece } from '../../storage/rescue';
import type { RescuePiece } from '../../storage/rescue-place';
import type { Database, ImportProgress } from '../../storage/schema';
import type { Settings } from '../../storage/settings';
import {
  eraseEverything,
  idsAfter,
  purchasesAfter,
  type Rest,
  readRest,
  restoreRest,
} from '../../storage/whole-repository';
import { afterwards } from '../messages/announce';
import type { PageHandlers } from '../messages/listen';
import { type RecordsProblem, withDatabase } from '../records/records';

type Imported<Value> = Result<Value, ImportProblem | RecordsProblem>;

/** The answer to each request about files. */
export interface FileReplies {
  'export-rows': Result<Purchase[], RecordsProblem>;
  'purchase-ids': Result<string[], RecordsProblem>;
  'export-rest': Result<Rest, RecordsProblem>;
  backup: Result<BackupState, RecordsProblem>;
  'note-backup': Result<null, RecordsProblem>;
  'begin-import': Result<ImportProgress, RecordsProblem>;
  'open-imports': Result<ImportProgress[], RecordsProblem>;
  'compare-rows': Result<Comparison, RecordsProblem>;
  'import-rows': Imported<ImportProgress>;
  'remove-unseen': Imported<string | null>;
  'finish-import': Result<null, RecordsProblem>;
  'take-back': Imported<number>;
  'restore-rest': Result<Settings, RecordsProblem>;
  erase: Result<null, RecordsProblem>;
  rescue: RescuePiece | null;
}

/** Purchases in one answer: well below what one message may carry. */
const EXPORT_ROWS = 1_000;
const IDS = 20_000;

const reading = <Value>(
  read: (database: Database) => Promise<Value>,
): Promise<Result<Value, RecordsProblem>> => withDatabase(async (database) => success(await read(database)));

/** What happens when one of our pages writes or reads a file. */
export const fileHandlers: PageHandlers<FileReplies> = {
  'export-rows': ({ after }) => reading((database) => purchasesAfter(database, after, EXPORT_ROWS)),

  'purchase-ids': ({ after }) => reading((database) => idsAfter(database, after, IDS)),

  'export-rest': () => reading(readRest),

  backup: () => reading(readBackupState),

  'note-backup': () =>
    afterwards(
      withDatabase((database) => noteBackup(database, Date.now())),
      'month',
    ),

  'begin-import': ({ id, fileName, total }) =>
    withDatabase((database) => beginImport(database, { id, fileName, total }, Date.now())),

  'open-imports': () => reading(openImports),

  'compare-rows': ({ rows, mode, met }) => reading((database) => compareRows(database, rows, mode, met)),

  'import-rows': ({ id, sequence, rows, mode }) =>
    withDatabase((database) => writeBatch(database, id, sequence, rows, mode)),

  'remove-unseen': ({ id, after }) =>
    withDatabase((database) => removeUnseen(database, id, after, Date.now())),

  'finish-import': ({ id }) =>
    afterwards(
      withDatabase((database) => finishImport(database, id)),
      'month',
    ),

  'take-back': ({ id }) =>
    afterwards(
      withDatabase((database) => takeBack(database, id)),
      'month',
    ),

  'restore-rest': ({ rest }) =>
    afterwards(
      withDatabase((database) => restoreRest(database, rest)),
      'settings',
    ),

  erase: () => afterwards(withDatabase(eraseEverything), 'settings'),

  rescue: ({ place }) => rescuePiece(place),
};
