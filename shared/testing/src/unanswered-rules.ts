import { type GraphQLSchema, isOutputType } from 'graphql';
import {
  flat,
  isOptional,
  type Named,
  onlyKnown,
  otherwise,
  type Rule,
  type RuledProcess,
  type Values,
  type World,
} from './ruled-process.ts';
import { sampleCases, sampleOf } from './sample-cases.ts';
import { schemaOf } from './schema-walk.ts';

interface Asked {
  readonly name: string;
  readonly rule: Rule;
  /** Run before the form is known to be whole. */
  readonly isOfForm: boolean;
}

const named = (rules: Named = {}): readonly Asked[] =>
  Object.entries(rules).flatMap(([name, of]) => flat(of).map((rule) => ({ name, rule, isOfForm: false })));

const rulesOf = ({ requirements, guards, answers }: RuledProcess): readonly Asked[] => [
  ...(requirements ? [{ name: 'requirements', rule: requirements, isOfForm: true }] : []),
  ...named(guards),
  ...named(answers),
];

interface Given {
  readonly lacking: string;
  readonly facts: Values;
  readonly form: Values;
}

/** Everything known; then each fact in turn otherwise, and each field in turn left empty. */
const variations = (process: RuledProcess, asked: Asked, { facts, form }: { readonly facts: World['facts']; readonly form: Values }) => {
  const known = Object.fromEntries(Object.entries(facts).map(([fact, [first]]) => [fact, first]));
  const byFact = Object.entries(facts)
    .map(([fact, values]) => [fact, asked.isOfForm ? values.slice(1) : otherwise(process, fact, values)] as const)
    .flatMap(([fact, others]) =>
      others.map((other, n): Given => ({ lacking: `without ${fact} (${n + 1})`, facts: { ...known, [fact]: other }, form })),
    );
  const byField = Object.keys(form)
    .filter((field) => asked.isOfForm || isOptional(process, field))
    .map((field): Given => ({ lacking: `without form.${field}`, facts: known, form: { ...form, [field]: undefined } }));
  return [{ lacking: 'with everything', facts: known, form }, ...byFact, ...byField];
};

const isAnswer = (answer: unknown): boolean =>
  Array.isArray(answer) &&
  answer.every(({ code, zh, en }: Values) => [code, zh, en].every((said) => typeof said === 'string' && said !== ''));

const faultOf = (ask: () => unknown): string | undefined => {
  try {
    const answer = ask();
    return isAnswer(answer) ? undefined : `answers ${JSON.stringify(answer)}`;
  } catch (thrown) {
    return String(thrown);
  }
};

/** Something for everything that actions ask. */
export const answersTo = (schema: GraphQLSchema, { asks = {} }: RuledProcess['workflow']['process']): Values =>
  Object.fromEntries(
    Object.entries(asks).map(([ask, { type }]) => {
      const found = schema.getType(type);
      return [ask, isOutputType(found) ? sampleOf(found, ask) : ask];
    }),
  );

/** Where a rule of a process fails to answer with reasons in words, or none, whatever is not on record and whatever a form leaves empty. */
export const unansweredRules = ({ sdl, actor, at, facts }: World) => {
  const schema = schemaOf(sdl);
  const given = { at, today: at.toISOString().slice(0, 10), actor, verdict: 'PASS', opinion: '同意', serial: 1 };
  return (process: RuledProcess): readonly string[] => {
    const { variants, process: table } = process.workflow;
    const asked = answersTo(schema, table);
    return sampleCases(process, schema, actor.org)
      .slice(0, variants.length)
      .flatMap((record) =>
        rulesOf(process).flatMap((one) =>
          variations(process, one, { facts, form: record.form as Values }).flatMap(({ lacking, form, facts: known }) => {
            const circumstances = { ...given, asked, facts: onlyKnown(known) };
            const fault = faultOf(() => one.rule({ ...record, form } as never, circumstances as never));
            return fault === undefined ? [] : [`${one.name} in ${record.variant}, ${lacking}: ${fault}`];
          }),
        ),
      );
  };
};
