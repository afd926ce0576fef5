import { isSignedIn } from '@anzhu/access';
import { canonicalCode, checkUscc, division, type IdentifierFault } from '@anzhu/identifiers';
import type { Fault } from '@anzhu/kernel';
import { badUserInput, type EdgeRefusal } from '@anzhu/workflow';
import { type GraphQLField, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, getNamedType } from 'graphql';
import { edgeError } from './answer.ts';
import type { SubgraphContext } from './context.ts';
import { readsAs } from './reads.ts';

type Check = (code: string) => IdentifierFault | undefined;

const unknownDivision = { code: 'UNKNOWN_DIVISION', zh: '区划: 没有此行政区划代码', en: 'Division: there is no division of this code' };

const usccFault: Check = (code) => {
  const checked = checkUscc(code);
  return checked.ok ? undefined : checked.error;
};

const divisionFault: Check = (code) => (division(code) ? undefined : unknownDivision);

/** The codes by which something is chosen, by the names of the arguments and of the conditions of lists that have them: another than is meant would be answered as if nothing were wrong. */
const checks: Readonly<Record<string, Check>> = { division: divisionFault, unitDivision: divisionFault, owner: usccFault, uscc: usccFault };

type Given = Readonly<Record<string, unknown>>;
type Resolve = GraphQLFieldResolver<unknown, SubgraphContext, Given>;

/** By this argument one unit is asked for: of one that is none there is nothing. */
const keyOfUnits = 'uscc';

/** Where a field takes codes: itself, and in the conditions of its list. */
interface Places {
  readonly own: readonly string[];
  readonly conditions: readonly string[];
}

/** The codes that were given, in their canonical form. */
const codesIn = (names: readonly string[], given: Given): Readonly<Record<string, string>> =>
  Object.fromEntries(names.flatMap((name) => (typeof given[name] === 'string' ? [[name, canonicalCode(given[name])]] : [])));

const faultsIn = (codes: Readonly<Record<string, string>>, above = ''): readonly Fault[] =>
  Object.entries(codes).flatMap(([name, code]) => {
    const fault = checks[name]?.(code);
    return fault ? [{ path: `${above}${name}`, ...fault }] : [];
  });

/** What was given with its codes in their canonical form, and what of them is no code. */
const readGiven = ({ own, conditions }: Places, given: Given) => {
  const filter = given['filter'] as Given | null | undefined;
  const [codes, within] = [codesIn(own, given), codesIn(conditions, filter ?? {})];
  const read = { ...given, ...codes, ...(filter ? { filter: { ...filter, ...within } } : {}) };
  return { read, faults: [...faultsIn(codes), ...faultsIn(within, 'filter.')] };
};

/** Refuses what is no code; whoever is not signed in is told that first, where the field tells it. */
const checking =
  (resolve: Resolve, places: Places): Resolve =>
  async (of, given, ...asked) => {
    const { read, faults } = readGiven(places, given);
    const answer = () => resolve(of, read, ...asked);
    if (faults.length === 0) return answer();
    if (!isSignedIn(asked[0].subject)) await answer();
    throw edgeError(badUserInput(...faults) as EdgeRefusal);
  };

const typesOf = (schema: Pick<GraphQLSchema, 'getTypeMap'>): readonly GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => Object.prototype.toString.call(type) === '[object GraphQLObjectType]',
  );

const coded = (names: readonly string[]): readonly string[] => names.filter((name) => Object.hasOwn(checks, name));

const conditionsIn = (args: GraphQLField<unknown, unknown>['args']): readonly string[] => {
  const filter = args.find(({ name }) => name === 'filter');
  const type = filter && getNamedType(filter.type);
  return type && 'getFields' in type ? Object.keys(type.getFields()) : [];
};

const placesIn = (args: GraphQLField<unknown, unknown>['args']): Places => ({
  own: coded(args.map(({ name }) => name)).filter((name) => name !== keyOfUnits),
  conditions: coded(conditionsIn(args)),
});

/** Lets no query take for an answer what was asked about a code that is none. */
export const checkArguments = (schema: Pick<GraphQLSchema, 'getTypeMap'>): void => {
  for (const field of typesOf(schema).flatMap((type) => Object.values(type.getFields()))) {
    const places = placesIn(field.args);
    const { resolve } = field;
    if (!resolve || places.own.length + places.conditions.length === 0) continue;
    field.resolve = readsAs(resolve, checking(resolve as Resolve, places) as typeof resolve);
  }
};
