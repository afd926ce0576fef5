import { canonicalCode, checkUscc, division, type IdentifierFault } from '@anzhu/identifiers';
import { badUserInput, type EdgeRefusal } from '@anzhu/workflow';
import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { edgeError } from './answer.ts';
import { readsAs } from './reads.ts';

type Check = (code: string) => IdentifierFault | undefined;

const unknownDivision = { code: 'UNKNOWN_DIVISION', zh: '区划: 没有此行政区划代码', en: 'Division: there is no division of this code' };

const usccFault: Check = (code) => {
  const checked = checkUscc(code);
  return checked.ok ? undefined : checked.error;
};

/** The codes by which something is chosen, by the names of the arguments that have them: another than is meant would be answered as if nothing were wrong. */
const checks: Readonly<Record<string, Check>> = {
  division: (code) => (division(code) ? undefined : unknownDivision),
  owner: usccFault,
};

type Given = Readonly<Record<string, unknown>>;
type Resolve = GraphQLFieldResolver<unknown, unknown, Given>;

/** What was given, codes in their canonical form; refused where one of them is none. */
const checkedIn = (names: readonly string[], given: Given): Given => {
  const codes = names.flatMap((name) => (typeof given[name] === 'string' ? [[name, canonicalCode(given[name])] as const] : []));
  const faults = codes.flatMap(([path, code]) => {
    const fault = checks[path]?.(code);
    return fault ? [{ path, ...fault }] : [];
  });
  if (faults.length > 0) throw edgeError(badUserInput(...faults) as EdgeRefusal);
  return { ...given, ...Object.fromEntries(codes) };
};

const typesOf = (schema: Pick<GraphQLSchema, 'getTypeMap'>): readonly GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => Object.prototype.toString.call(type) === '[object GraphQLObjectType]',
  );

/** Lets no query take for an answer what was asked about a code that is none. */
export const checkArguments = (schema: Pick<GraphQLSchema, 'getTypeMap'>): void => {
  for (const field of typesOf(schema).flatMap((type) => Object.values(type.getFields()))) {
    const names = field.args.map(({ name }) => name).filter((name) => Object.hasOwn(checks, name));
    const { resolve } = field;
    if (!resolve || names.length === 0) continue;
    const checking: Resolve = (of, given, ...asked) => resolve(of, checkedIn(names, given), ...asked);
    field.resolve = readsAs(resolve, checking as typeof resolve);
  }
};
