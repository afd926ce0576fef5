import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Happening, type Institution, noticeTypes, StatusModel } from '../../test/status-model.ts';
import { StatusWorld } from '../../test/status-world.ts';
import { type Statuses, statusOf, statusReasons } from './project-status.ts';

const runs = Number(process.env['STATUS_MODEL_RUNS'] ?? 2000);
const seed = Number(process.env['STATUS_MODEL_SEED'] ?? Date.now() % 2 ** 31);

const by = fc.constantFrom<Institution>('QUALITY', 'SAFETY');
const at = fc.nat(3);
const early = fc.nat(1);
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

/** Endings are rare among these, so that most sequences have a long life. */
const happening: fc.Arbitrary<Happening> = fc.oneof(
  often(6, fc.record({ what: fc.constant('issue' as const), by, type: fc.constantFrom(...noticeTypes) })),
  often(6, fc.record({ what: fc.constantFrom('reply' as const, 'revoke' as const), by, notice: at })),
  often(3, fc.record({ what: fc.constant('suspend' as const), by })),
  often(8, fc.record({ what: fc.constantFrom('takeEffect' as const, 'resume' as const), suspension: early })),
  often(6, fc.record({ what: fc.constantFrom('planResumption' as const, 'cancelPlan' as const), by, suspension: early })),
  often(1, fc.record({ what: fc.constant('terminate' as const), by })),
  often(1, fc.record({ what: fc.constantFrom('accept' as const, 'file' as const) })),
);

const some = fc.array(happening, { maxLength: 3 });

const ofLength = (maxLength: number) => fc.array(happening, { minLength: 3, maxLength, size: 'max' });

/** Most lives are short, some long; every second one is brought to its end, with whatever may come between the steps of an ending and after it. */
const lives = fc.record({
  steps: fc.oneof(often(5, ofLength(10)), often(1, ofLength(40))),
  ending: fc.option(fc.tuple(some, some, some), { freq: 2 }),
});
type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;

/** What closes everything that is open. */
const settling = ({ notices, suspensions }: StatusModel): readonly Happening[] => [
  ...notices.flatMap(({ isOpen, by: institution }, notice) => (isOpen ? [{ what: 'reply' as const, by: institution, notice }] : [])),
  ...suspensions.flatMap(({ stands, by: institution }, suspension) => [
    ...(stands === 'IN_EFFECT' ? [{ what: 'planResumption' as const, by: institution, suspension }] : []),
    ...(stands === 'IN_EFFECT' || stands === 'RESUMING' ? [{ what: 'resume' as const, suspension }] : []),
  ]),
];

/** Step by step, as the ending depends on what the steps have left open. */
function* stepsOf({ steps, ending }: Life, model: StatusModel): Generator<Happening> {
  yield* steps;
  if (ending === null) return;
  const [terminated, accepted, filed] = ending;
  yield* [...settling(model), { what: 'terminate', by: 'SAFETY' }, ...terminated];
  yield* [...settling(model), { what: 'accept' }, ...accepted, { what: 'file' }, ...filed];
}

const idsIn = (reasons: ReturnType<typeof statusReasons>['quality']): readonly string[] =>
  reasons.flatMap(({ references = [] }) => references.map(({ id }) => id));

/** What stands open and weighs as the status says, by the model. */
const openAs = (model: StatusModel, status: string): readonly string[] => {
  const types = status === 'STOPPED' ? ['STOP', 'PARTIAL_STOP'] : status === 'RECTIFYING' ? ['ORDERED', 'DEADLINE'] : [];
  const notices = model.notices.flatMap(({ isOpen, type }, n) => (isOpen && types.includes(type) ? [`notice-${n}`] : []));
  const rests = model.suspensions.flatMap(({ stands }, n) => (['IN_EFFECT', 'RESUMING'].includes(stands) ? [`suspension-${n}`] : []));
  return [...notices, ...(status === 'STOPPED' ? rests : [])];
};

interface Told {
  readonly statuses: Readonly<Record<keyof Statuses, string>>;
  readonly derived: Told['statuses'];
  readonly quality: readonly string[];
  readonly safety: readonly string[];
}

const toldBy = ({ project: { facts, constructionStatus, qualityStatus, safetyStatus } }: StatusWorld): Told => {
  const { construction, quality, safety } = statusReasons(facts);
  if ([construction, quality, safety].some(({ length }) => length === 0)) expect.fail('a status without a reason');
  return {
    statuses: { constructionStatus, qualityStatus, safetyStatus },
    derived: statusOf(facts),
    quality: idsIn(quality).toSorted(),
    safety: idsIn(safety).toSorted(),
  };
};

const foretold = (model: StatusModel): Told => {
  const statuses = model.statuses();
  return {
    ...{ statuses, derived: statuses },
    quality: openAs(model, statuses.qualityStatus).toSorted(),
    safety: openAs(model, statuses.safetyStatus).toSorted(),
  };
};

const compare = (world: StatusWorld, model: StatusModel): void => {
  const [told, expected] = [toldBy(world), foretold(model)];
  if (!isDeepStrictEqual(told, expected)) expect(told).toEqual(expected);
};

/** Model and decision code side by side, compared after each step; what happened is what was taken, or a refusal. */
function* lived(life: Life): Generator<Happening['what'] | 'refused'> {
  const [world, model] = [new StatusWorld(), new StatusModel()];
  for (const step of stepsOf(life, model)) {
    const isAllowed = model.take(step);
    if (world.take(step) !== isAllowed) expect.fail(`${JSON.stringify(step)} should be ${isAllowed ? 'taken' : 'refused'}`);
    compare(world, model);
    yield isAllowed ? step.what : 'refused';
  }
}

describe('the statuses of a project (R7–R11, R13, R14; decisions 1, 7–9, 13, 14) against the rulebook told plainly', () => {
  it(`R7 R8 R9 R10 R11 R13 R14 whatever the institutions do, in whatever order: ${runs} lives, seed ${seed}`, () => {
    const seen = new Map<string, number>();
    const living = fc.property(lives, (life) => {
      for (const what of lived(life)) seen.set(what, (seen.get(what) ?? 0) + 1);
    });
    fc.assert(living, { numRuns: runs, seed });
    process.stdout.write(`R7–R14 ${runs} lives, seed ${seed}: ${[...seen].map(([what, times]) => `${what} ${times}`).join(', ')}\n`);
    const wanted = (share: number, ...steps: readonly Happening['what'][]): void => {
      for (const what of steps) expect(seen.get(what) ?? 0, what).toBeGreaterThan(runs * share);
    };
    wanted(0.25, 'issue', 'reply', 'terminate', 'accept', 'file');
    wanted(0.01, 'revoke', 'suspend', 'takeEffect', 'planResumption', 'resume', 'cancelPlan');
  });
});
