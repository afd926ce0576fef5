import { type Aggregate, defineAggregate, type IndexDefinition } from '@anzhu/store';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Process } from './process.ts';

/** A paper of a case: a checked file under the name the list of papers gives it. */
export interface Paper {
  readonly kind: string;
  readonly fileId: string;
  readonly name: string;
  readonly size: number;
}

/** One case of a process: the same envelope for all thirty, `form` as the applicant filled it, `outcome` as the process decided. */
export interface CaseRecord<F = object, X = object> extends Aggregate {
  readonly applicant: string;
  readonly applicantName: string;
  readonly variant: string;
  readonly tableVersion: number;
  readonly state: string;
  /** Division of the receiving authority. */
  readonly division: string;
  /** Its province, city and county for indexed equality; empty while the case is its applicant's own draft. */
  readonly d2: string;
  readonly d4: string;
  readonly d6: string;
  readonly parties: Readonly<Record<string, string>>;
  /** The organisations that may see the case as its parties, indexed. */
  readonly partyOrgs: readonly string[];
  /** Authorities in charge of a seat, by organisation code. */
  readonly assigned: Readonly<Record<string, string>>;
  readonly form: Partial<F>;
  readonly papers: readonly Paper[];
  readonly outcome: Partial<X>;
  readonly verdicts: Readonly<Record<string, string | undefined>>;
  readonly stagesDecided: readonly string[];
  readonly lastDecidedBy: string | null;
  readonly title: string;
  readonly searchText: string;
  readonly grams: readonly string[];
  readonly submittedAt: Date | null;
  /** Submission time, before that the time of creation: lists are sorted by it. */
  readonly sortAt: Date;
  readonly dueAt: string | null;
  readonly isDueProvisional: boolean;
}

const { Mixed } = Schema.Types;

const fields = {
  applicant: String,
  applicantName: String,
  variant: String,
  tableVersion: Number,
  state: String,
  division: String,
  d2: String,
  d4: String,
  d6: String,
  parties: Mixed,
  partyOrgs: [String],
  assigned: Mixed,
  form: Mixed,
  papers: [Mixed],
  outcome: Mixed,
  verdicts: Mixed,
  stagesDecided: [String],
  lastDecidedBy: String,
  title: String,
  searchText: String,
  grams: [String],
  submittedAt: Date,
  sortAt: Date,
  dueAt: String,
  isDueProvisional: Boolean,
};

const listed = (...first: readonly string[]): IndexDefinition => ({
  keys: Object.fromEntries([...first.map((key) => [key, 1] as const), ['sortAt', -1], ['_id', -1]]) as IndexDefinition['keys'],
});

/** Every documented list, filter and sort of a process has its index here. */
const standardIndexes: readonly IndexDefinition[] = [
  ...['d2', 'd4', 'd6', 'partyOrgs'].flatMap((scope) => [listed(scope, 'state'), listed(scope)]),
  { keys: { grams: 1 } },
];

const isStanding = (path: string): boolean => ['d2', 'd4', 'd6'].includes(path);

/** The model of a process's cases, with an index for each filter of its lists. */
export const defineCases = <F, X, Facts>(connection: Connection, process: Process<F, X, Facts>): Model<CaseRecord<F, X>> => {
  const filters = Object.values(process.filters ?? {}).map(({ path }) => path);
  return defineAggregate<CaseRecord<F, X>>(connection, process.collection, {
    fields,
    indexes: [...standardIndexes, ...filters.filter((path) => !isStanding(path)).map((path) => listed(path)), ...(process.indexes ?? [])],
  });
};
