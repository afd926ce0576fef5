import { schema } from 'virtual:schema';
import type { Values } from '../client.ts';
import { type Field, valueAt } from './sheet.ts';

export type Reference = NonNullable<Field['reference']>;

/** A record as it is chosen: its value in the form, what it is called, and what stands at paths of it. */
export type Choice = { readonly value: string; readonly label: string };

const telling = 'title name number filingNumber registrationNumber licenseNumber certificateNumber model serialNumber'.split(' ');

const bare = (type: string): string => type.replaceAll(/[[\]!]/g, '');

/** A path of what a query shows of a record; else through the record itself, which stands behind it. */
const stepsTo = (path: string, type: string, kind: string): readonly string[] => {
  const fields = schema.types[type] ?? {};
  const steps = path.split('.');
  if ((steps[0] ?? '') in fields) return steps;
  const [through] = Object.entries(fields).flatMap(([name, of]) => (bare(of) === kind ? [name] : []));
  return through === undefined ? steps : [through, ...steps];
};

/** What is asked for what stands at the end of some steps. */
export const selected = (steps: readonly string[]): string =>
  steps.reduceRight((inner, step) => (inner ? `${step} { ${inner} }` : step), '');

const called = (type: string): readonly string[] => {
  const fields = schema.types[type];
  return fields ? telling.filter((name) => bare(fields[name] ?? '') === 'String') : ['title'];
};

const selectionOf = (type: string, { kind, by }: Reference, paths: readonly string[]): string =>
  [...called(type), ...[by, ...paths].map((path) => selected(stepsTo(path, type, kind)))].join(' ');

const labelOf = (type: string, record: Values): string => {
  const words = called(type).flatMap((name) => (record[name] ? [String(record[name])] : []));
  return [...new Set(words)].slice(0, 3).join(' · ');
};

const choiceOf = (type: string, reference: Reference, record: Values): Choice | undefined => {
  const value = valueAt(record, stepsTo(reference.by, type, reference.kind).join('.'));
  return typeof value === 'string' ? { value, label: labelOf(type, record) || value } : undefined;
};

type Ask = <T>(query: string, variables?: Values) => Promise<T | undefined>;

/** One record by its number or its id, with what stands at paths of it. */
export const readRecord = async (
  ask: Ask,
  reference: Reference,
  { query, text, paths }: { query: string; text: string; paths: readonly string[] },
) => {
  const known = schema.queries[query];
  const [arg] = known?.args ?? [];
  if (!known || !arg) return undefined;
  const document = `query Record($text: ${arg.type}) { record: ${query}(${arg.name}: $text) { ${selectionOf(known.type, reference, paths)} } }`;
  const answer = await ask<{ readonly record: Values | null }>(document, { text });
  const record = answer?.record;
  const choice = record ? choiceOf(known.type, reference, record) : undefined;
  if (!record || !choice) return undefined;
  const at = paths.map((path) => [path, valueAt(record, stepsTo(path, known.type, reference.kind).join('.'))] as const);
  return { ...choice, at: Object.fromEntries(at) as Values };
};

/** Those of the list that a text finds. */
const listed = async (ask: Ask, reference: Reference, search: string): Promise<readonly Choice[]> => {
  const known = schema.queries[reference.listQuery ?? ''];
  if (!known) return [];
  const node = known.type.replace(/Connection$/, '');
  const bySearch = known.args.some(({ name }) => name === 'search') && search !== '';
  const [head, given] = bySearch ? ['($search: String)', 'search: $search, '] : ['', ''];
  const document = `query Listed${head} { list: ${reference.listQuery}(${given}first: 20) { edges { node { ${selectionOf(node, reference, [])} } } } }`;
  const answer = await ask<{ readonly list: { readonly edges: readonly { readonly node: Values }[] } | null }>(
    document,
    bySearch ? { search } : {},
  );
  return answer?.list?.edges.flatMap(({ node: record }) => choiceOf(node, reference, record) ?? []) ?? [];
};

/** The records a text may mean: by its number, and in the list. */
export const meant = async (ask: Ask, reference: Reference, text: string): Promise<readonly Choice[]> => {
  const { findQuery } = reference;
  const byNumber = findQuery !== null && text !== '' ? await readRecord(ask, reference, { query: findQuery, text, paths: [] }) : undefined;
  const inList = await listed(ask, reference, text);
  const all = [...(byNumber ? [{ value: byNumber.value, label: byNumber.label }] : []), ...inList];
  return [...new Map(all.map((one) => [one.value, one])).values()];
};
