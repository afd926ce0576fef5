import type { SampledProcess } from './sample-cases.ts';

export type Rule = (record: never, at: never) => unknown;
export type Rules = Rule | readonly Rules[] | undefined;
export type Named = Readonly<Record<string, Rules>>;
export type Values = Readonly<Record<string, unknown>>;

/** As much of a process as its rules go by. */
export interface RuledProcess extends SampledProcess {
  readonly workflow: SampledProcess['workflow'] & {
    readonly process: { readonly asks?: Readonly<Record<string, { readonly type: string }>> };
  };
  readonly form: { readonly shape: object };
  readonly factsBy?: Readonly<Record<string, readonly string[] | undefined>>;
  readonly requirements?: Rule;
  readonly guards?: Named;
  readonly answers?: Named;
}

/** What rules are asked in. */
export interface World {
  readonly sdl: string;
  /** Who acts, for the organisation that applies. */
  readonly actor: { readonly id: string; readonly name: string; readonly org: string; readonly region: string };
  readonly at: Date;
  /** What each fact is where everything is on record, and then whatever else it may be. */
  readonly facts: Readonly<Record<string, readonly [known: unknown, ...otherwise: readonly unknown[]]>>;
}

/** The rules of a guard one by one. */
export const flat = (rules: Rules): readonly Rule[] => (typeof rules === 'function' ? [rules] : (rules ?? []).flatMap(flat));

/** Whether a field may be left empty; one that the form does not know may. */
export const isOptional = ({ form }: RuledProcess, field: string): boolean =>
  ((form.shape as Values)[field] as { isOptional: () => boolean } | undefined)?.isOptional() ?? true;

const isNothing = (fact: unknown): boolean => fact === null || fact === undefined || (fact instanceof Map && fact.size === 0);

/** What else a fact may be when rules other than those of the form are asked: not nothing where a field that must be there names it, which is at fault then. */
export const otherwise = (process: RuledProcess, fact: string, [, ...others]: readonly unknown[]): readonly unknown[] => {
  const isDemanded = !(process.factsBy?.[fact] ?? []).every((field) => isOptional(process, field));
  return isDemanded ? others.filter((other) => !isNothing(other)) : others;
};

/** The facts, of which only those may be read that the world knows. */
export const onlyKnown = (facts: Values): Values =>
  new Proxy(facts, {
    get: (known, fact) => {
      if (!(fact in known)) throw new Error(`the facts of these tests lack ${String(fact)}`);
      return Reflect.get(known, fact);
    },
  });
