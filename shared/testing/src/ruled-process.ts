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

/** The facts, of which only those may be read that the world knows. */
export const onlyKnown = (facts: Values): Values =>
  new Proxy(facts, {
    get: (known, fact) => {
      if (!(fact in known)) throw new Error(`the facts of these tests lack ${String(fact)}`);
      return Reflect.get(known, fact);
    },
  });
