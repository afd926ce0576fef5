import { type Asked, records, type Shown } from 'virtual:records';
import type * as Said from '../../language/documents.generated.ts';
import type { Values } from '../client.ts';
import { minuteOf } from '../when.ts';
import { type Say, useSpeech } from '../words.ts';
import { type Figures, figuresOf } from './figures.ts';

/** What a field or a query is called, in the language of the reader. */
export const useCalled = () => {
  const { language } = useSpeech();
  return ({ words: [zh, en] }: Pick<Shown, 'words'>): string => (language === 'zh' ? zh : en.charAt(0).toUpperCase() + en.slice(1));
};

/** What a person is asked, as a button would ask it. */
export const useAsks = () => {
  const called = useCalled();
  return (asks: Asked['args']): Said.AskFragment[] =>
    asks.map(({ name, type, choices, ...arg }) => ({
      ...{ name, type, required: type.endsWith('!'), label: { text: called(arg) }, hint: null, earliest: null, latest: null },
      choices: choices.map((choice) => ({ value: choice.value, needsOpinion: false, label: { text: called(choice) } })),
    }));
};

export const uncapital = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const isRow = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** Each of what stands in a field, whether it has one, several or a page of them. */
export const rowsIn = (value: unknown): readonly Values[] => {
  if (Array.isArray(value)) return value.filter(isRow);
  if (!isRow(value)) return [];
  return Array.isArray(value['edges']) ? value['edges'].map(({ node }) => node as Values) : [value];
};

export const isGiven = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  (typeof value !== 'object' || [value].flat().some((one) => !isRow(one)) || rowsIn(value).length > 0);

export const shownOf = (type: string, record: Values): readonly Shown[] =>
  (records.types[type] ?? []).filter(({ name }) => isGiven(record[name]));

const sayings: Readonly<Record<string, (value: unknown, say: Say) => string>> = {
  begins: (_, say) => say('proceed'),
  flag: (value, say) => say(value === true ? 'yes' : 'no'),
  moment: (value) => minuteOf(String(value)),
};

/** By which fields what has no page of fields is called. */
const calls: Readonly<Record<string, readonly string[]>> = { label: ['column', 'text'], cases: ['title'], file: ['fileName'] };

/** What a value says in words; of another record what it is called. */
export const textOf = ({ kind, of }: Shown, value: unknown, say: Say): string => {
  if (!isGiven(value)) return '';
  if (sayings[kind]) return sayings[kind](value, say);
  if (!isRow(value)) return String(value);
  const named = (row: Values) => calls[kind]?.flatMap((name) => row[name] ?? []) ?? [nameOf(of, row, say)];
  const callRow = (row: Values): string => named(row).join(': ');
  const texts = Array.isArray(value) && !isRow(value[0]) ? value.map(String) : rowsIn(value).map(callRow);
  return texts.filter(Boolean).join('、');
};

const isWord = ({ kind }: Shown): boolean => ['label', 'text', 'day', 'moment', 'count'].includes(kind);

/** What a record is called: what tells it from others, else the first of what is said of it. */
export const nameOf = (type: string, record: Values, say: Say): string => {
  const words = shownOf(type, record).filter(isWord);
  const telling = words.filter(({ isTelling }) => isTelling);
  const given = (telling.length > 0 ? telling : words).map((field) => textOf(field, record[field.name], say));
  return [...new Set(given.filter(Boolean))].slice(0, 3).join(' · ');
};

/** Where a record has a page; one that two services keep alike has that of its list. */
export const pageOf = (type: string, record: Values, list = ''): string | undefined => {
  const reader = records.readers[type];
  const id = record[reader?.key ?? 'id'];
  const query = records.asked[list.slice(0, -1)]?.isRecord ? list.slice(0, -1) : reader?.query;
  return query && typeof id === 'string' ? `/record/${query}/${id}` : undefined;
};

/** What rows count, as series over names; nothing of rows that are records. */
export const figuresIn = (type: string, rows: readonly Values[], called: (field: Shown) => string, say: Say): Figures | undefined => {
  const fields = (records.types[type] ?? []).filter(({ name }) => rows.some((row) => isGiven(row[name])));
  const nested = fields.find(({ kind, of }) => kind === 'many' && records.types[of]?.some((inner) => inner.kind === 'count'));
  const wordsOf = (row: Values, of: readonly Shown[]): string => of.map((field) => textOf(field, row[field.name], say)).join('–');
  const counts = fields.filter(({ kind }) => kind === 'count');
  const isNaming = ({ kind, of }: Shown) => kind === 'label' || kind === 'text' || of in records.readers || (kind === 'one' && !nested);
  const naming = fields.filter(isNaming).slice(0, 1);
  if (rows.some((row) => row['id'])) return undefined;
  if (nested) {
    const inner = records.types[nested.of]?.find(({ kind }) => kind === 'count')?.name ?? '';
    const pointOf = (point: Values) => [nameOf(nested.of, { ...point, [inner]: undefined }, say), Number(point[inner])] as const;
    return figuresOf(rows.map((row) => ({ name: wordsOf(row, naming), points: rowsIn(row[nested.name]).map(pointOf) })));
  }
  const [by, counted] = naming.length > 0 ? [naming, counts] : [counts.slice(0, -1), counts.slice(-1)];
  if (by.length === 0 || counted.length === 0) return undefined;
  const series = counted.map((field) => ({ name: called(field), values: rows.map((row) => Number(row[field.name] ?? 0)) }));
  return { names: rows.map((row) => wordsOf(row, by)), series };
};
