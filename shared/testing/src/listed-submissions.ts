import { flat, onlyKnown, type RuledProcess, type Values, type World } from './ruled-process.ts';
import { sampleCases } from './sample-cases.ts';
import { schemaOf } from './schema-walk.ts';

interface Move {
  readonly from?: string | readonly string[];
  readonly by?: unknown;
}

/** A process as far as it says who opens it, and whether units on the blacklist do. */
export interface OpenedProcess extends RuledProcess {
  readonly workflow: RuledProcess['workflow'] & {
    readonly process: { readonly initial: string };
    readonly variants: readonly { readonly moves: Readonly<Record<string, Move | undefined>> }[];
  };
  readonly opens: Readonly<Record<string, { readonly roles: readonly string[] }>>;
  readonly sparesListed?: unknown;
}

const isOfUnits = (role: string): boolean => role.startsWith('UNIT_') || role === 'ANY_UNIT';

/** Whether units open its cases. */
export const isOpenedByUnits = ({ opens }: Pick<OpenedProcess, 'opens'>): boolean =>
  Object.values(opens).some(({ roles }) => roles.some(isOfUnits));

const isPlain = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The actions by which a case leaves its beginning. */
const beginningOf = (moves: OpenedProcess['workflow']['variants'][number]['moves'], initial: string): readonly string[] =>
  Object.entries(moves).flatMap(([action, { from = Object.keys(Object(moves[action]?.by)) } = {}]) =>
    [from].flat().includes(initial) ? [action] : [],
  );

/** The same, with every unit in it on the blacklist. */
const listed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(listed);
  if (!isPlain(value)) return value;
  const within = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, listed(one)]));
  return 'kinds' in value && 'status' in value ? { ...within, blacklistedFor: '转包' } : within;
};

/** Whether what a unit hands in is barred in every procedure of a process where every unit it has to do with is on the blacklist (E15). */
export const listedSubmissions = ({ sdl, actor, at, facts }: World) => {
  const schema = schemaOf(sdl);
  const known = Object.fromEntries(Object.entries(facts).map(([fact, [first]]) => [fact, listed(first)]));
  const circumstances = { at, today: at.toISOString().slice(0, 10), actor, asked: {}, facts: onlyKnown(known) };
  return (process: OpenedProcess): boolean => {
    const { variants, process: table } = process.workflow;
    return sampleCases(process, schema, actor.org)
      .slice(0, variants.length)
      .every((record, n) => {
        const begins = beginningOf(variants[n]?.moves ?? {}, table.initial);
        const rules = begins.flatMap((action) => flat(process.guards?.[action]));
        const reasons = rules.flatMap((rule) => rule(record as never, circumstances as never)) as readonly { readonly code: string }[];
        return reasons.some(({ code }) => code === 'UNIT_BLACKLISTED');
      });
  };
};
