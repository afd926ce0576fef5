import { searchable } from '@anzhu/identifiers';
import { defineAggregate, type IndexDefinition } from '@anzhu/store';
import { everAwaits } from '@anzhu/workflow';
import { type Connection, type Model, Schema } from 'mongoose';
import type { CaseRecord } from './case-record.ts';
import type { FilterDefinition } from './filter-definition.ts';
import { flaggedKeys } from './flags.ts';
import type { Form } from './form.ts';
import { orderIndexes } from './list-order.ts';
import type { Process } from './process.ts';

const { Mixed } = Schema.Types;

/** Texts by the names of seats, stages and the like. */
const texts = { type: Map, of: String };

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
  parties: texts,
  partyOrgs: [String],
  assigned: texts,
  form: Mixed,
  papers: [{ kind: String, fileId: String, name: String, size: Number }],
  outcome: Mixed,
  verdicts: texts,
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
  limitLeft: Number,
  awaits: [String],
};

const listed = (...first: readonly string[]): IndexDefinition => ({
  keys: Object.fromEntries([...first.map((key) => [key, 1] as const), ['sortAt', -1], ['_id', -1]]) as IndexDefinition['keys'],
});

const places: readonly string[] = ['d2', 'd4', 'd6'];

/** Every documented list, filter and sort of a process has its index here. */
const standardIndexes: readonly IndexDefinition[] = [
  ...[...places, 'partyOrgs'].flatMap((scope) => [listed(scope, 'state'), listed(scope)]),
  listed('applicant'),
  { keys: { grams: 1 } },
];

/** The cases about a record: in the order of lists, and by their last change for the record's log. */
const aboutIndexes: readonly IndexDefinition[] = [listed('about'), { keys: { about: 1, updatedAt: -1, _id: -1, createdAt: -1 } }];

/** A filter whose cases are few is indexed alone, one that is spread within what each reader sees; no index holds two lists, so a unit's own are walked for a value in a list. */
const filterIndexes = ({ path, isSpread, isDivision, isList, range }: FilterDefinition): readonly IndexDefinition[] => {
  if (isStanding(path) || path === 'about' || range) return [];
  if (!isSpread && !isDivision) return [listed(path)];
  return [...places, ...(isDivision || isList ? [] : ['partyOrgs'])].map((scope) => listed(scope, path));
};

/** Whether a unique index finds every case by a path. */
const findsBy = ({ keys, unique, partial = {} }: IndexDefinition, path: string): boolean =>
  unique === true && Object.keys(keys).join() === path && Object.keys(partial).every((key) => key === path);

const isStanding = (path: string): boolean => places.includes(path);

const forms = new WeakMap<Connection, Map<string, Form>>();

/** The forms of the processes defined on a connection, by the collection of their cases. */
export const formsOf = (connection: Connection): Map<string, Form> => {
  const known = forms.get(connection) ?? new Map<string, Form>();
  forms.set(connection, known);
  return known;
};

/** What a case is found by: its title, and the numbers it was given. */
const foundBy = ({ outcome: fields }: { readonly outcome: object }) => {
  const numbers = Object.keys(fields).filter((name) => /number$/i.test(name));
  return ({ title, outcome }: Readonly<Record<string, unknown>>) => {
    const given = numbers.map((name) => (outcome as Readonly<Record<string, unknown>> | undefined)?.[name]);
    return searchable(...[title, ...given].filter((text) => typeof text === 'string'));
  };
};

/** The model of a process's cases, with an index for each filter of its lists. */
export const defineCases = <F, X, Facts>(connection: Connection, process: Process<F, X, Facts>): Model<CaseRecord<F, X>> => {
  const own = process.indexes ?? [];
  const filters = Object.values(process.filters ?? {}).filter(({ path }) => !own.some((index) => findsBy(index, path)));
  formsOf(connection).set(process.collection, process.form);
  return defineAggregate<CaseRecord<F, X>>(connection, process.collection, {
    fields,
    indexes: [
      ...standardIndexes,
      ...orderIndexes(process.workflow, [...places, 'partyOrgs']),
      ...(process.about ? aboutIndexes : []),
      ...(everAwaits(process.workflow.process) ? [listed('awaits')] : []),
      ...(flaggedKeys(process).length > 0 ? [listed(...flaggedKeys(process))] : []),
      ...filters.flatMap(filterIndexes),
      ...own,
    ],
    ...(process.tally && { tally: process.tally }),
    derive: foundBy(process),
    remembers: true,
    tables: { process: process.workflow.process.id, known: process.workflow.variants },
  });
};
