import { defineAggregate, type IndexDefinition } from '@anzhu/store';
import { type Connection, type Model, Schema } from 'mongoose';
import type { CaseRecord } from './case-record.ts';
import type { Process } from './process.ts';

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
  about: Mixed,
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
  listed('applicant'),
  { keys: { grams: 1 } },
];

/** The cases about a record: in the order of lists, and by their last change for the record's log. */
const aboutIndexes: readonly IndexDefinition[] = [listed('about'), { keys: { about: 1, updatedAt: -1, _id: -1, createdAt: -1 } }];

const isStanding = (path: string): boolean => ['d2', 'd4', 'd6'].includes(path);

/** The model of a process's cases, with an index for each filter of its lists. */
export const defineCases = <F, X, Facts>(connection: Connection, process: Process<F, X, Facts>): Model<CaseRecord<F, X>> => {
  const paths = Object.values(process.filters ?? {}).map(({ path }) => path);
  const own = (process.indexes ?? []).map(({ keys }) => Object.keys(keys)[0]);
  const filters = paths.filter((path) => !isStanding(path) && path !== 'about' && !own.includes(path)).map((path) => listed(path));
  return defineAggregate<CaseRecord<F, X>>(connection, process.collection, {
    fields,
    indexes: [...standardIndexes, ...(process.about ? aboutIndexes : []), ...filters, ...(process.indexes ?? [])],
    ...(process.tally && { tally: process.tally }),
  });
};
