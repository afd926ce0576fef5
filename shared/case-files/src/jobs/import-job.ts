import type { Subject } from '@anzhu/access';
import type { Bilingual, Fault } from '@anzhu/kernel';
import { type Aggregate, defineAggregate } from '@anzhu/store';
import type { Connection, Model } from 'mongoose';

// biome-ignore format: the table reads in columns
/** How far an import is. Those that have ended have made what they make. */
export const importStates = {
  WAITING:   { zh: '等待中', en: 'Waiting',   hasEnded: false },
  RUNNING:   { zh: '导入中', en: 'Running',   hasEnded: false },
  DONE:      { zh: '已完成', en: 'Done',      hasEnded: true },
  CANCELLED: { zh: '已取消', en: 'Cancelled', hasEnded: true },
  STOPPED:   { zh: '已中止', en: 'Stopped',   hasEnded: true },
} as const satisfies Record<string, Bilingual & { readonly hasEnded: boolean }>;

export type ImportState = keyof typeof importStates;

/** All rows or none; or the good ones, and the bad ones told. */
export type ImportMode = 'ALL_OR_NOTHING' | 'GOOD_ROWS';

/** The import of one workbook, from its beginning until it is forgotten. Whoever writes it has read its version: of two who run it one goes on. */
export interface ImportJob extends Aggregate {
  readonly kind: string;
  readonly org: string;
  /** Who began it, with the rights of that moment. */
  readonly by: Subject;
  readonly fileId: string;
  readonly fileName: string;
  readonly mode: ImportMode;
  readonly state: ImportState;
  /** One of the few that an organisation has; null once it has ended. */
  readonly slot: number | null;
  /** Rows in which something stands; null until the workbook was read. */
  readonly total: number | null;
  readonly read: number;
  readonly taken: number;
  readonly refused: number;
  /** The number of the last row that is reported. */
  readonly lastRow: number;
  /** Why the import as a whole was stopped. */
  readonly faults: readonly Fault[];
  readonly endedAt: Date | null;
}

export const hasEnded = ({ state }: Pick<ImportJob, 'state'>): boolean => importStates[state].hasEnded;

/** So many imports of one organisation wait or run. */
export const mostAtOnce = 3;

const tooMany = {
  code: 'TOO_MANY_IMPORTS',
  zh: `本单位已有${mostAtOnce}项导入正在办理,请待其完成或取消后再试`,
  en: `The organisation has ${mostAtOnce} imports waiting or running: wait until one has ended, or cancel it`,
};

const fault = { path: String, code: String, zh: String, en: String };
const what = { kind: String, org: String, by: Object, fileId: String, fileName: String, mode: String };
const progress = { state: String, slot: Number, total: Number, read: Number, taken: Number, refused: Number, lastRow: Number };

/** The imports of a service, whatever they import. */
export const defineImportJobs = (connection: Connection): Model<ImportJob> =>
  defineAggregate<ImportJob>(connection, 'imports', {
    fields: { ...what, ...progress, faults: [fault], endedAt: Date },
    indexes: [
      { keys: { org: 1, slot: 1 }, unique: true, partial: { slot: { $gte: 0 } }, conflict: tooMany },
      { keys: { org: 1, createdAt: -1, _id: -1 } },
      { keys: { createdAt: -1, _id: -1, 'by.region': 1 }, partial: { 'by.orgKind': 'AUTHORITY' } },
    ],
  });

const dayMs = 24 * 60 * 60_000;

/** How long an import that has ended can be looked at. */
export const keptUntil = (endedAt: Date): Date => new Date(endedAt.getTime() + 30 * dayMs);

/** What ends an import: it makes room for another, and is forgotten later. */
export const ending = (state: 'DONE' | 'CANCELLED' | 'STOPPED', endedAt: Date, faults: readonly Fault[] = []) => ({
  set: { state, faults, endedAt, slot: null },
  timers: [{ name: 'forget', at: keptUntil(endedAt) }],
});
