import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenIn, deliver, happenings, leftBehindIn, newWorld, type World } from './gate-model.ts';
import { type GateRules, plantedBugs, realRules } from './gate-rules.ts';

const runs = Number(process.env['MODEL_RUNS'] ?? 20_000);
const seed = Number(process.env['MODEL_SEED'] ?? Date.now() % 2 ** 31);

const names = Object.keys(happenings);

/** Half of all steps are arrivals of messages; the newest ones are the likeliest to be new. */
const step = fc.oneof(
  fc.constantFrom(...names),
  fc.nat(63).map((back) => ({ deliver: back })),
);
type Step = string | { readonly deliver: number };

const take = (world: World, move: Step): boolean => {
  if (typeof move === 'string') return happenings[move]?.(world) ?? false;
  return deliver(world, world.sent.length - 1 - (move.deliver % world.sent.length));
};

const playedOut = (rules: GateRules, schedule: readonly Step[]): World => {
  const world = newWorld(rules);
  for (const [at, move] of schedule.entries()) {
    take(world, move);
    const broken = brokenIn(world);
    if (broken) throw new Error(`${broken}, after step ${at + 1}`);
  }
  return world;
};

/** Everything ever sent arrives once more, in order, until nothing new is sent. */
const settle = (world: World): void => {
  for (let at = 0; at < world.sent.length; at += 1) {
    deliver(world, at);
    const broken = brokenIn(world) ?? (at > 5_000 ? 'the services never stop talking' : null);
    if (broken) throw new Error(`${broken}, while the last messages arrive`);
  }
  const left = leftBehindIn(world);
  if (left) throw new Error(left);
};

const schedules = fc.array(step, { minLength: 10, maxLength: 70, size: 'max' });

const check = (rules: GateRules, numRuns: number) =>
  fc.check(
    fc.property(schedules, (schedule) => settle(playedOut(rules, schedule))),
    { numRuns, seed },
  );

describe('completion gate (protocols §1), the decision code of both services under random schedules', () => {
  it(`R13 while a project's acceptance is in force no crane stands and none can enter: ${runs} schedules, seed ${seed}`, () => {
    const { failed, counterexample, errorInstance } = check(realRules, runs);
    expect(failed, `${String(errorInstance)} ${JSON.stringify(counterexample)} seed ${seed}`).toBe(false);
  }, 120_000);

  it('R13 a schedule of the usual order ends with the acceptance in force', () => {
    const world = newWorld(realRules);
    for (const move of ['install0', 'request', 'dismantle0']) take(world, move);
    settle(world);
    take(world, 'request');
    settle(world);
    expect(world.attempts.map(({ state }) => state).at(-1)).toBe('ACCEPTED');
  });

  it.each(Object.entries(plantedBugs))(
    'R13 the model notices when %s',
    (_, rules) => {
      const { failed, errorInstance } = check(rules, runs);
      expect(failed).toBe(true);
      expect(String(errorInstance)).toMatch(/crane|given up/);
    },
    120_000,
  );
});
