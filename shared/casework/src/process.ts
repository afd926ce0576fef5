import type { Subject, UnitKind } from '@anzhu/access';
import type { Fault, LocalDate } from '@anzhu/kernel';
import type { EventDraft, IndexDefinition, Tally, Timer } from '@anzhu/store';
import type { Ask, BlockReason, Workflow } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { CaseRecord } from './case-record.ts';
import type { Form } from './form.ts';

/** What a decision knows beside the case: the moment, the actor, foreign facts and what the actor was asked. */
export interface Circumstances<Facts> {
  readonly at: Date;
  readonly today: LocalDate;
  readonly actor: Pick<Subject, 'id' | 'name' | 'org' | 'region'>;
  readonly facts: Facts;
  readonly asked: Readonly<Record<string, unknown>>;
  readonly opinion?: string | undefined;
  readonly verdict?: string | undefined;
  /** The seat of the panel that the actor took; known to effects. */
  readonly seat?: string | undefined;
  /** Serial taken for this action, where the process numbers it. */
  readonly serial?: number | undefined;
}

/** What an action does beside moving the case. */
export interface Effect<X> {
  readonly outcome?: Partial<X>;
  readonly events?: readonly EventDraft[];
  readonly timers?: readonly Timer[];
  readonly assigned?: Readonly<Record<string, string>>;
}

type Rule<F, X, Facts, Out> = (record: CaseRecord<F, X>, circumstances: Circumstances<Facts>) => Out;

/** Who opens a case: units of certain kinds, or staff of an authority. */
export interface Opener {
  readonly roles: readonly string[];
  readonly unitKinds?: readonly UnitKind[];
}

export interface FilterDefinition extends Ask {
  /** Path in the case, such as `form.projectId`; indexed. */
  readonly path: string;
  /** The value is a division code and stands for its province, city or county, as they are kept at the path. */
  readonly isDivision?: true;
  /** The value as it is kept at the path, such as a code in its canonical form; a field of the form keeps its values itself. */
  readonly kept?: (value: string) => string;
}

/** Everything particular to one process: table, form, requirements, guards, effects. The rest is written once, here in casework. */
export interface Process<F, X, Facts> {
  readonly workflow: Workflow;
  readonly collection: string;
  readonly form: Form;
  /** Fields decided by the process that are shown beside the common ones. */
  readonly outcome: { readonly [field in keyof X & string]?: Ask };
  readonly filters?: Readonly<Record<string, FilterDefinition>>;
  readonly indexes?: readonly IndexDefinition[];
  /** Counts kept of its cases with every write, for statistics. */
  readonly tally?: Tally;
  /** Drafts may be imported from a workbook (X15); the fields that tell one record from another, such as maker and serial number. */
  readonly imports?: { readonly sameness: readonly (keyof F & string)[] };
  /** Opened by another system only: no mutation creates it. */
  readonly isPushed?: true;
  /** By variant code, else `default`. */
  readonly opens: { readonly default: Opener; readonly [variant: string]: Opener };
  /** Division of the receiving authority, or what is wrong with the form that it cannot be told. */
  readonly place: (form: Partial<F>, facts: Facts, applicant: Pick<Subject, 'org' | 'region'>) => string | Fault;
  readonly parties?: (form: Partial<F>, facts: Facts) => Readonly<Record<string, string>>;
  readonly assigned?: (form: Partial<F>, facts: Facts) => Readonly<Record<string, string>>;
  /** The record or records the case is about, such as cranes, by whose page it and its log are found; indexed. */
  readonly about?: (form: Partial<F>, facts: Facts) => string | readonly string[] | undefined;
  /** What the case is called in lists and found by. */
  readonly title: (form: Partial<F>, facts: Facts) => readonly string[];
  /** Faults of the form that need more than one field or foreign facts; all of them at once. Run when the form is handed on. */
  readonly requirements?: Rule<F, X, Facts, readonly Fault[]>;
  readonly guards?: Readonly<Record<string, Rule<F, X, Facts, readonly BlockReason[]>>>;
  /** Name of the series of numbers, for processes that number the same thing; the process's own id unless said. */
  readonly numberSeries?: string;
  /** Scope of the gapless serial an action takes; none where the number is typed. */
  readonly numbers?: Readonly<Record<string, Rule<F, X, Facts, string | undefined>>>;
  readonly effects?: Readonly<Record<string, Rule<F, X, Facts, Effect<X>>>>;
  /** Whether the applicant comes from another province than the receiving authority, whose division is given. */
  readonly isOutOfProvince?: (form: Partial<F>, facts: Facts, division: string) => boolean;
}

/** Reads the foreign facts a process decides on, within the transaction where there is one. */
export type FactLoader<F, Facts> = (
  form: Partial<F>,
  context: { readonly applicant: string; readonly caseId?: string; readonly session?: ClientSession | undefined },
) => Promise<Facts>;

export const defineCaseProcess = <F, X, Facts>(process: Process<F, X, Facts>): Process<F, X, Facts> => process;
