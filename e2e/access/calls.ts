import { randomUUID } from 'node:crypto';
import { getNamedType, isInputObjectType, isLeafType, isUnionType } from 'graphql';
import { type Field, selectionOf, written } from './composed.ts';
import type { Their } from './theirs.ts';

/** One field as it is asked about one record: its text has a variable wherever another record would have another value. */
export interface Call {
  readonly field: Field;
  /** The id or number that is meant. */
  readonly meant: string;
  readonly text: string;
  readonly variables: readonly { readonly type: string; readonly value: unknown }[];
}

/** As many calls are put into one operation as the gateway takes, and so few that it is the same for most records of a field: what was parsed and planned once is not done again. */
const most = { calls: 5, tokens: 1_500 };

const tokensIn = ({ text }: Call): number => (text.match(/\w+|[^\s\w]/g) ?? []).length + 2;

/** Calls of one field in operations of equal text, as far as they go. */
export const batched = (calls: readonly Call[]): (readonly Call[])[] =>
  [...new Set(calls.map(({ text }) => text))].flatMap((text) => {
    const alike = calls.filter((call) => call.text === text);
    const size = Math.max(1, Math.min(most.calls, Math.floor(most.tokens / tokensIn(alike[0] as Call))));
    return Array.from({ length: Math.ceil(alike.length / size) }, (_, at) => alike.slice(at * size, (at + 1) * size));
  });

/** Calls of whatever fields, in their order, in as few operations as the gateway takes. */
export const together = (calls: readonly Call[]): (readonly Call[])[] => {
  const batches: Call[][] = [];
  let tokens = 0;
  for (const call of calls) {
    const last = batches.at(-1);
    tokens += tokensIn(call);
    if (last && last.length < 20 && tokens < most.tokens) last.push(call);
    else {
      batches.push([call]);
      tokens = tokensIn(call);
    }
  }
  return batches;
};

/** Calls as one operation with its variables. */
export const operationOf = (kind: 'query' | 'mutation', batch: readonly Call[]) => {
  const all = batch.flatMap(({ variables }, at) => variables.map((one, n) => ({ ...one, name: `a${at}v${n}` })));
  const head = all.length === 0 ? '' : `(${all.map(({ name, type }) => `$${name}: ${type}!`).join(', ')})`;
  const fields = batch.map(({ text }, at) => `a${at}: ${text.replaceAll('$v', `$a${at}v`)}`);
  return { query: `${kind} ${head} { ${fields.join(' ')} }`, variables: Object.fromEntries(all.map(({ name, value }) => [name, value])) };
};

/** Whether a field names one record of the type it answers. */
export const asksForId = ({ args }: Field): boolean =>
  args.some(({ name, type }) => {
    const input = getNamedType(type);
    return name === 'id' || (isInputObjectType(input) && 'id' in input.getFields());
  });

/** The type of record a field answers: of a union its first member. */
const recordOf = (field: Field): string => {
  const type = getNamedType(field.type);
  return (isUnionType(type) ? (type.getTypes()[0]?.name ?? '') : type.name).replace(/Face$/, '');
};

/** What `anything` is unless said. */
export const everything = { everyKind: 1, numbers: Number.POSITIVE_INFINITY };

interface Extent {
  readonly today: string;
  /** Records of each type a field names. */
  readonly perType: number;
  /** Whether their places and units are named too where a field asks for some. */
  readonly namesPlaces?: boolean;
  /** Where it is not said which record a field means: the id of every so many kinds, and so many numbers and names. */
  readonly anything?: { readonly everyKind: number; readonly numbers: number };
}

const publicly = ['filingNumber', 'registrationNumber', 'number', 'name', 'ownerUscc', 'uscc', 'manufacturer', 'serialNumber'];

/** The calls of every field that name what is theirs. */
export const callsNaming = (
  theirs: readonly Their[],
  { today, perType, namesPlaces = false, anything: { everyKind, numbers } = everything }: Extent,
) => {
  const byType = new Map<string, readonly Their[]>();
  for (const one of theirs) byType.set(one.type, [...(byType.get(one.type) ?? []), one]);
  const idsOf = (type: string): readonly string[] => (byType.get(type) ?? []).slice(0, perType).map(({ id }) => id);
  const versions = new Map(theirs.map(({ id, version }) => [id, version]));
  const known = publicly.flatMap(
    (path) => theirs.flatMap(({ document }) => document[path] ?? []).find((one) => typeof one === 'string') ?? [],
  );
  const said = (paths: readonly string[]): unknown =>
    theirs.flatMap(({ document }) => paths.map((path) => document[path])).find((one) => typeof one === 'string');
  /** Codes, which are refused unless they are some. */
  const codes: Readonly<Record<string, unknown>> = {
    division: said(['division']),
    unitDivision: said(['division']),
    owner: said(['ownerUscc']),
    uscc: said(['ownerUscc']),
  };
  const kinds = [...byType.keys()].filter((_, at) => at % everyKind === 0);
  const anything = [...kinds.flatMap((type) => idsOf(type).slice(0, 1)), ...(known as readonly string[]).slice(0, numbers)];

  /** What an input of a name and a type is given when one of theirs is meant. */
  const valueFor = (meant: string, name: string, type: string): unknown => {
    const named = (): unknown =>
      (namesPlaces ? codes[name] : undefined) ??
      (name === 'id' ? meant : (idsOf(name.replace(/Id$/, '').replace(/^./, (first) => first.toUpperCase()))[0] ?? meant));
    const values: Readonly<Record<string, () => unknown>> = {
      UUID: randomUUID,
      LocalDate: () => today,
      DateTime: () => `${today}T00:00:00.000Z`,
      ID: named,
      String: named,
      Int: () => (name === 'expectedVersion' ? (versions.get(meant) ?? 1) : undefined),
    };
    return values[type]?.();
  };

  const callOf = (field: Field, meant: string): Call => {
    const variables: Call['variables'][number][] = [];
    const choose = (name: string, type: string): string | undefined => {
      const value = valueFor(meant, name, type);
      return value === undefined ? undefined : `$v${variables.push({ type, value }) - 1}`;
    };
    const given = field.args.flatMap((arg) => {
      const text = written(arg.type, arg.name, choose);
      return text === undefined ? [] : [`${arg.name}: ${text}`];
    });
    const answer = getNamedType(field.type);
    const selection = isLeafType(answer) ? '' : `{ ${selectionOf(answer, 1)} }`;
    return { field, meant, variables, text: `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selection}` };
  };

  return (field: Field): readonly Call[] => {
    const meant = [...idsOf(recordOf(field)), ...(asksForId(field) ? [] : anything)];
    const all = [...new Set(meant.length > 0 ? meant : [''])].map((one) => callOf(field, one));
    return all.some(({ variables }) => variables.length > 0) ? all : all.slice(0, 1);
  };
};
