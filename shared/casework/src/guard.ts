import type { Fault } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { CaseRecord } from './case-record.ts';
import type { FactsBy, Guard, Rule } from './guard-type.ts';
import type { Circumstances } from './process.ts';

interface Given<F, X, Facts> {
  readonly record: CaseRecord<F, X>;
  readonly circumstances: Circumstances<Facts>;
  /** What is known to be wrong with the form and the command. */
  readonly faults: readonly Fault[];
  readonly factsBy: FactsBy;
}

/** A rule asked for what is at fault; one for all, since it is thrown often and nobody reads its stack. */
const atFaultAsked = new Error('A rule asked for what is at fault');

/** The same values, but what is at fault cannot be read. */
const sound = <T>(values: T, atFault: ReadonlySet<string>): T => {
  if (atFault.size === 0 || typeof values !== 'object' || values === null) return values;
  const refuse = (): never => {
    throw atFaultAsked;
  };
  const known = (key: PropertyKey): boolean => !atFault.has(String(key)) || refuse();
  return new Proxy(values, {
    get: (target, key) => known(key) && Reflect.get(target, key),
    has: (target, key) => known(key) && Reflect.has(target, key),
    ownKeys: refuse,
  });
};

/** The fields of the form, and what was answered beside it, that are at fault. */
const wrongIn = (form: object, faults: readonly Fault[]) => {
  const paths = faults.map(({ path }) => path.split('.'));
  const fields = paths.flatMap(([of, field]) => {
    if (of !== 'form') return [];
    return field === undefined ? Object.keys(form) : [field];
  });
  return { fields: new Set(fields), answers: new Set(paths.flatMap(([answer = '', deeper]) => (deeper === undefined ? [answer] : []))) };
};

const factsFoundBy = (factsBy: FactsBy, fields: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(Object.entries(factsBy).flatMap(([fact, by = []]) => (by.some((field) => fields.has(field)) ? [fact] : [])));

const rulesOf = <Case, At>(guard: Guard<Case, At>): readonly Rule<Case, At>[] =>
  typeof guard === 'function' ? [guard] : guard.flatMap(rulesOf);

/** What is found without asking for what is at fault; what is said otherwise, where it is asked for. */
export const unlessAtFault = <T>(find: () => T, otherwise: T): T => {
  try {
    return find();
  } catch (thrown) {
    if (thrown === atFaultAsked) return otherwise;
    throw thrown;
  }
};

/** The same facts, but those found by a field at fault cannot be read. */
export const soundFacts = <Facts>(
  facts: Facts,
  { form, faults, factsBy }: { readonly form: object; readonly faults: readonly Fault[]; readonly factsBy: FactsBy },
): Facts => sound(facts, factsFoundBy(factsBy, wrongIn(form, faults).fields));

const onceEach = (reasons: readonly BlockReason[]): readonly BlockReason[] =>
  [...new Map(reasons.toReversed().map((reason) => [`${reason.code} ${reason.zh}`, reason])).values()].toReversed();

/** Every reason of a guard, each once. Where something is at fault, those of its rules that do not ask for it still answer. */
export const reasonsOf = <F, X, Facts>(
  guard: Guard<CaseRecord<F, X>, Circumstances<Facts>> | undefined,
  { record, circumstances, faults, factsBy }: Given<F, X, Facts>,
): readonly BlockReason[] => {
  if (!guard) return [];
  const { fields, answers } = wrongIn(record.form, faults);
  const { facts, asked } = circumstances;
  const of = { ...record, form: sound(record.form, fields) };
  const given = { ...circumstances, facts: sound(facts, factsFoundBy(factsBy, fields)), asked: sound(asked, answers) };
  const at = sound(given, answers);
  return onceEach(rulesOf(guard).flatMap((rule) => unlessAtFault(() => rule(of, at), [])));
};
