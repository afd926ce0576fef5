import type { Subject } from '@anzhu/access';
import type { Form } from '@anzhu/casework';
import { type Bilingual, deriveId, type Fault, faultAt, ok, type Result } from '@anzhu/kernel';
import { fewAtOnce } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { ImportRow } from '../import-rows.ts';

/** Whether a record was made by the import in hand, before it was gone on with. */
export type IsOwn = (id: string) => boolean;

/** One kind of import: its columns, who may begin it, and what a row becomes. */
interface Definition<Made> {
  /** Kept with every import of the kind. */
  readonly id: string;
  readonly label: Bilingual;
  /** Its fields are the columns. */
  readonly form: Form;
  /** Asked when an import is begun, and again when it runs. */
  readonly mayImport: (subject: Subject) => boolean;
  /** The rows with what no row shows by itself, such as a repeat of another one or of a record that is there. */
  readonly compared: (subject: Subject, rows: readonly ImportRow[], isOwn: IsOwn) => Promise<readonly ImportRow[]>;
  /** The record of a row under the id it is to have, checked and not yet stored. */
  readonly make: (subject: Subject, row: { readonly id: string; readonly form: ImportRow['form'] }) => Promise<Result<Made, Refusal>>;
  /** Stores records in the transaction that also reports them. */
  readonly store: (subject: Subject, made: readonly Made[], session: ClientSession) => Promise<Result<unknown, Refusal>>;
}

/** What some rows become: ids by row, the rows with all their faults, and the write of them all. */
export interface Plan {
  readonly ids: ReadonlyMap<number, string>;
  readonly rows: readonly ImportRow[];
  readonly store: (session: ClientSession) => Promise<Result<unknown, Refusal>>;
}

interface Begun {
  readonly _id: string;
  readonly by: Subject;
}

/** A kind of import as the jobs know it. */
export interface Importable extends Omit<Definition<never>, 'make' | 'store'> {
  readonly plan: (job: Begun, rows: readonly ImportRow[]) => Promise<Plan>;
}

/** The id of what a row makes: the same however often the import is gone on with. */
export const idOfRow = ({ id }: Pick<Importable, 'id'>, { _id }: Pick<Begun, '_id'>, row: number): string => deriveId(id, _id, String(row));

const notHere: Fault = { path: 'form', code: 'FORBIDDEN', zh: '无权在该地办理此业务', en: 'You may not begin this there' };

/** A refusal as what is wrong with the row; one that concerns no row throws, and is tried again. */
const faultsOf = (refusal: Refusal): readonly Fault[] => {
  const reasons = 'reasons' in refusal ? refusal.reasons : [];
  const found = [...('faults' in refusal ? refusal.faults : []), ...reasons.map((reason) => faultAt('form', reason))];
  if (found.length > 0) return found;
  if (refusal.code === 'FORBIDDEN') return [notHere];
  throw new Error(`A row of an import was refused: ${refusal.code}`);
};

const atOnce = 32;

/** Declares a kind of import; everything else is the same for all. */
export const defineImport = <Made>({ make, store, ...kind }: Definition<Made>): Importable => {
  const tried = async (job: Begun, row: ImportRow): Promise<readonly [ImportRow, Made?]> => {
    if (row.faults.length > 0) return [row];
    const made = await make(job.by, { id: idOfRow(kind, job, row.row), form: row.form });
    return made.ok ? [row, made.value] : [{ ...row, faults: faultsOf(made.error) }];
  };
  const plan = async (job: Begun, rows: readonly ImportRow[]): Promise<Plan> => {
    const all = await fewAtOnce(rows, atOnce, (row) => tried(job, row));
    const made = all.flatMap(([, one]) => (one === undefined ? [] : [one]));
    const good = all.flatMap(([{ row }, one]) => (one === undefined ? [] : [[row, idOfRow(kind, job, row)] as const]));
    return {
      ids: new Map(good),
      rows: all.map(([row]) => row),
      store: async (session) => (made.length === 0 ? ok(null) : store(job.by, made, session)),
    };
  };
  return { ...kind, plan };
};
