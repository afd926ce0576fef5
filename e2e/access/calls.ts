import { randomUUID } from 'node:crypto';
import { getNamedType, isInputObjectType, isLeafType, isUnionType } from 'graphql';
import { type Field, selectionOf, written } from './composed.ts';
import type { Their } from './theirs.ts';

/** One field as it is asked. */
export interface Call {
  readonly field: Field;
  readonly text: string;
}

/** As many calls are put into one operation as the gateway takes. */
const most = { calls: 20, tokens: 1_500 };

const tokensIn = ({ text }: Call): number => (text.match(/\w+|"[^"]*"|[^\s\w]/g) ?? []).length + 2;

export const batched = (calls: readonly Call[]): Call[][] => {
  const batches: Call[][] = [];
  let tokens = 0;
  for (const call of calls) {
    const last = batches.at(-1);
    tokens += tokensIn(call);
    if (last && last.length < most.calls && tokens < most.tokens) last.push(call);
    else {
      batches.push([call]);
      tokens = tokensIn(call);
    }
  }
  return batches;
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

interface Extent {
  readonly today: string;
  /** Records of each type a field names. */
  readonly perType: number;
  /** Of how many kinds and numbers, where it is not said which a field means. */
  readonly anything?: number;
}

const publicly = ['filingNumber', 'registrationNumber', 'number', 'name', 'ownerUscc', 'uscc', 'manufacturer', 'serialNumber'];

/** The calls of every field that name what is theirs. */
export const callsNaming = (theirs: readonly Their[], { today, perType, anything: most }: Extent) => {
  const byType = new Map<string, readonly Their[]>();
  for (const one of theirs) byType.set(one.type, [...(byType.get(one.type) ?? []), one]);
  const idsOf = (type: string): readonly string[] => (byType.get(type) ?? []).slice(0, perType).map(({ id }) => id);
  const versions = new Map(theirs.map(({ id, version }) => [id, version]));
  const known = publicly.flatMap(
    (path) => theirs.flatMap(({ document }) => document[path] ?? []).find((one) => typeof one === 'string') ?? [],
  );
  const anything = [...[...byType.keys()].flatMap((type) => idsOf(type).slice(0, 1)), ...(known as readonly string[])].slice(0, most);

  /** What an input of a name and a type is given when one of theirs is meant. */
  const valueFor = (meant: string) => {
    const named = (name: string): string =>
      name === 'id' ? meant : (idsOf(name.replace(/Id$/, '').replace(/^./, (first) => first.toUpperCase()))[0] ?? meant);
    const texts: Readonly<Record<string, (name: string) => string | undefined>> = {
      UUID: () => JSON.stringify(randomUUID()),
      LocalDate: () => JSON.stringify(today),
      ID: (name) => JSON.stringify(named(name)),
      String: (name) => JSON.stringify(named(name)),
      Int: (name) => (name === 'expectedVersion' ? String(versions.get(meant) ?? 1) : undefined),
    };
    return (name: string, type: string): string | undefined => texts[type]?.(name);
  };

  const textOf = ({ name, type, args }: Field, meant: string): string => {
    const choose = valueFor(meant);
    const given = args.flatMap((arg) => {
      const text = written(arg.type, arg.name, choose);
      return text === undefined ? [] : [`${arg.name}: ${text}`];
    });
    const answer = getNamedType(type);
    return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${isLeafType(answer) ? '' : `{ ${selectionOf(answer, 1)} }`}`;
  };

  return (field: Field): readonly Call[] => {
    const meant = [...idsOf(recordOf(field)), ...(asksForId(field) ? [] : anything)];
    const texts = (meant.length > 0 ? meant : ['']).map((one) => textOf(field, one));
    return [...new Set(texts)].map((text) => ({ field, text }));
  };
};
