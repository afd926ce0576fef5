import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Happening, type Institution, noticeTypes, StatusModel } from '../../test/status-model.ts';
import { StatusWorld } from '../../test/status-world.ts';
import { statusOf, statusReasons } from './project-status.ts';

const runs = Number(process.env['STATUS_MODEL_RUNS'] ?? 400);
const seed = Number(process.env['STATUS_MODEL_SEED'] ?? Date.now() % 2 ** 31);

const by = fc.constantFrom<Institution>('QUALITY', 'SAFETY');
const at = fc.nat(3);
const early = fc.nat(1);
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

/** Endings are rare, so that most sequences have a long life. */
const happening: fc.Arbitrary<Happening> = fc.oneof(
  often(6, fc.record({ what: fc.constant('issue' as const), by, type: fc.constantFrom(...noticeTypes) })),
  often(6, fc.record({ what: fc.constantFrom('reply' as const, 'revoke' as const), by, notice: at })),
  often(3, fc.record({ what: fc.constant('suspend' as const), by })),
  often(8, fc.record({ what: fc.constantFrom('takeEffect' as const, 'resume' as const), suspension: early })),
  often(6, fc.record({ what: fc.constantFrom('planResumption' as const, 'cancelPlan' as const), by, suspension: early })),
  often(1, fc.record({ what: fc.constant('terminate' as const), by })),
  often(1, fc.record({ what: fc.constantFrom('accept' as const, 'file' as const) })),
);

const lives = fc.array(happening, { minLength: 5, maxLength: 40, size: 'max' });

const idsIn = (reasons: ReturnType<typeof statusReasons>['quality']): readonly string[] =>
  reasons.flatMap(({ references = [] }) => references.map(({ id }) => id));

/** What stands open and weighs as the status says, by the model. */
const openAs = (model: StatusModel, status: string): readonly string[] => {
  const types = status === 'STOPPED' ? ['STOP', 'PARTIAL_STOP'] : status === 'RECTIFYING' ? ['ORDERED', 'DEADLINE'] : [];
  const notices = model.notices.flatMap(({ isOpen, type }, n) => (isOpen && types.includes(type) ? [`notice-${n}`] : []));
  const rests = model.suspensions.flatMap(({ stands }, n) => (['IN_EFFECT', 'RESUMING'].includes(stands) ? [`suspension-${n}`] : []));
  return [...notices, ...(status === 'STOPPED' ? rests : [])];
};

const compare = (world: StatusWorld, model: StatusModel): void => {
  const { facts, constructionStatus, qualityStatus, safetyStatus } = world.project;
  expect({ constructionStatus, qualityStatus, safetyStatus }).toEqual(model.statuses());
  expect(statusOf(facts)).toEqual(model.statuses());
  const reasons = statusReasons(facts);
  for (const each of Object.values(reasons)) expect(each.length).toBeGreaterThan(0);
  expect([...idsIn(reasons.quality)].sort()).toEqual([...openAs(model, qualityStatus)].sort());
  expect([...idsIn(reasons.safety)].sort()).toEqual([...openAs(model, safetyStatus)].sort());
};

describe('the statuses of a project (R7–R11, R13, R14; decisions 1, 7–9, 13, 14) against the rulebook told plainly', () => {
  it(`R7 R8 R9 R10 R11 whatever the institutions do, in whatever order: ${runs} lives, seed ${seed}`, () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(lives, (life) => {
        const [world, model] = [new StatusWorld(), new StatusModel()];
        for (const step of life) {
          const isAllowed = model.take(step);
          expect([step, world.take(step)]).toEqual([step, isAllowed]);
          compare(world, model);
          const name = isAllowed ? step.what : 'refused';
          seen.set(name, (seen.get(name) ?? 0) + 1);
        }
      }),
      { numRuns: runs, seed },
    );
    for (const what of ['issue', 'reply', 'revoke', 'suspend', 'takeEffect', 'planResumption', 'resume', 'cancelPlan', 'terminate'])
      expect(seen.get(what) ?? 0, what).toBeGreaterThan(0);
  });
});
