import { isSignedIn } from '@anzhu/access';
import { canonicalCode, checkUscc, division, type IdentifierFault } from '@anzhu/identifiers';
import type { Fault } from '@anzhu/kernel';
import { badUserInput, type EdgeRefusal } from '@anzhu/workflow';
import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { edgeError } from './answer.ts';
import type { SubgraphContext } from './context.ts';
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
type Resolve = GraphQLFieldResolver<unknown, SubgraphContext, Given>;

/** The codes that were given, in their canonical form. */
const codesIn = (names: readonly string[], given: Given): Readonly<Record<string, string>> =>
  Object.fromEntries(names.flatMap((name) => (typeof given[name] === 'string' ? [[name, canonicalCode(given[name])]] : [])));

const faultsIn = (codes: Readonly<Record<string, string>>): readonly Fault[] =>
  Object.entries(codes).flatMap(([path, code]) => {
    const fault = checks[path]?.(code);
    return fault ? [{ path, ...fault }] : [];
  });

/** Refuses what is no code; whoever is not signed in is told that first, where the field tells it. */
const checking =
  (resolve: Resolve, names: readonly string[]): Resolve =>
  async (of, given, ...asked) => {
    const codes = codesIn(names, given);
    const faults = faultsIn(codes);
    const answer = () => resolve(of, { ...given, ...codes }, ...asked);
    if (faults.length === 0) return answer();
    if (!isSignedIn(asked[0].subject)) await answer();
    throw edgeError(badUserInput(...faults) as EdgeRefusal);
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
    field.resolve = readsAs(resolve, checking(resolve as Resolve, names) as typeof resolve);
  }
};
