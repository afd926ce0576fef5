import {
  flat,
  type Named,
  onlyKnown,
  otherwise,
  type Rule,
  type RuledProcess,
  type Rules,
  type Values,
  type World,
} from './ruled-process.ts';
import { sampleCases } from './sample-cases.ts';
import { schemaOf } from './schema-walk.ts';
import { answersTo } from './unanswered-rules.ts';

interface Move {
  readonly from?: string | readonly string[];
  readonly to?: string;
  readonly by?: unknown;
}

/** A process as far as it says which buttons a state has, and who withholds them. */
export interface OfferingProcess extends RuledProcess {
  readonly workflow: Omit<RuledProcess['workflow'], 'variants'> & {
    readonly process: {
      readonly initial: string;
      readonly editable: readonly string[];
      readonly states: Readonly<Record<string, { readonly passes?: true }>>;
    };
    readonly variants: readonly {
      readonly code: string;
      readonly version: number;
      readonly moves: Readonly<Record<string, Move | undefined>>;
    }[];
  };
  readonly withheld?: Named;
}

/** The states in which a person may take an action, once the case was handed on; not those of the decision by which its review succeeds, for which everything must be right. */
const statesOf = ({ initial, editable, states }: OfferingProcess['workflow']['process'], { from, to, by }: Move): readonly string[] => {
  if (by === 'SYSTEM' || to === undefined || states[to]?.passes) return [];
  const byState = Object(by) as Readonly<Record<string, unknown>>;
  const named = from === undefined ? Object.keys(byState).filter((state) => byState[state] !== 'SYSTEM') : [from].flat();
  return named.filter((state) => state !== initial && !editable.includes(state));
};

/** Everything known; then each fact, and each two, otherwise: as far as rules are asked then. */
const variationsOf = (facts: World['facts'], process: RuledProcess): readonly Values[] => {
  const known = Object.fromEntries(Object.entries(facts).map(([fact, [first]]) => [fact, first]));
  const others = Object.entries(facts).flatMap(([fact, values]) => otherwise(process, fact, values).map((other) => ({ [fact]: other })));
  return [
    known,
    ...others.map((one) => ({ ...known, ...one })),
    ...others.flatMap((one) => others.map((other) => ({ ...known, ...one, ...other }))),
  ];
};

const daysLater = [0, 30, 400];

/** What of a sample of a process is not as chance has it, so that it fits the facts. */
type Fitting = Readonly<Record<string, (record: { readonly form: Values; readonly outcome: Values }) => object>>;

/** Whether one of the rules has something against the record in a world. */
const bars =
  (rules: Rules, record: object, given: Values) =>
  (world: Values): boolean => {
    const asked = (rule: Rule) => rule(record as never, { ...given, ...world } as never) as readonly unknown[];
    return flat(rules).some((rule) => asked(rule).length > 0);
  };

const worldsOf = ({ at, facts }: World, process: RuledProcess): readonly Values[] => {
  const days = daysLater.map((days) => new Date(at.getTime() + days * 86_400_000));
  return variationsOf(facts, process).flatMap((known) =>
    days.map((day) => ({ at: day, today: day.toISOString().slice(0, 10), facts: onlyKnown(known) })),
  );
};

/** The buttons of a handed-on case that are offered and refused whatever is on record and whenever they are pressed: by variant, state and action. A rule that throws is no refusal: so does this. */
export const alwaysRefused = (world: World, fitting: Fitting = {}) => {
  const schema = schemaOf(world.sdl);
  return (process: OfferingProcess): readonly string[] => {
    const worlds = worldsOf(world, process);
    const { process: table, variants } = process.workflow;
    const given = { actor: world.actor, verdict: 'PASS', opinion: '同意', serial: 1, asked: answersTo(schema, table) };
    const records = sampleCases(process, schema, world.actor.org);
    const isRefused = (code: string, action: string, state: string): boolean => {
      const sample = records.find((one) => one.state === state) as (typeof records)[number];
      const record = { ...sample, ...fitting[table.type]?.(sample as never), variant: code };
      const isWithheld = bars(process.withheld?.[action], record, given);
      const offered = worlds.filter((one) => !isWithheld(one));
      const refusals = offered.map(bars(process.guards?.[action], record, given));
      return refusals.length > 0 && refusals.every(Boolean);
    };
    return variants.flatMap(({ code, moves }) =>
      Object.entries(moves).flatMap(([action, move = {}]) =>
        statesOf(table, move).flatMap((state) => (isRefused(code, action, state) ? [`${code} ${state} ${action}`] : [])),
      ),
    );
  };
};
