import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenIn, deliver, happenings, leftBehindIn, newWorld, type World } from './gate-model.ts';
import { type GateRules, plantedBugs, realRules } from './gate-rules.ts';

const runs = Number(process.env['MODEL_RUNS'] ?? 20_000);
const seed = Number(process.env['MODEL_SEED'] ?? Date.now() % 2 ** 31);

const names = Object.keys(happenings);

/** Where the receiver of a message dies: before its write, which is then made when the message comes again; or after it, so that the message comes twice. */
const crashes = ['BEFORE_WRITE', 'BEFORE_ACK'] as const;

interface Arrival {
  readonly deliver: number;
  readonly crash: (typeof crashes)[number] | null;
}
type Step = string | Arrival;

const dismantlings = names.filter((name) => name.startsWith('dismantle'));
const newest = fc.oneof(fc.nat(3), fc.nat(63));

/** Half of all steps are arrivals of messages; the newest ones are the likeliest to be new. What an acceptance needs comes more often than what ends it. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  { weight: 2, arbitrary: fc.constantFrom('request', 'request', 'request', 'closeNotice', ...dismantlings) },
  { weight: 5, arbitrary: fc.record({ deliver: newest, crash: fc.constantFrom(null, null, ...crashes) }) },
);

const take = (world: World, move: Step): boolean => {
  if (typeof move === 'string') return happenings[move]?.(world) ?? false;
  if (move.crash === 'BEFORE_WRITE') return false;
  const which = world.sent.length - 1 - (move.deliver % world.sent.length);
  const isTaken = deliver(world, which);
  return move.crash === 'BEFORE_ACK' ? deliver(world, which) : isTaken;
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
const settle = (world: World): World => {
  for (let at = 0; at < world.sent.length; at += 1) {
    deliver(world, at);
    const broken = brokenIn(world) ?? (at > 5_000 ? 'the services never stop talking' : null);
    if (broken) throw new Error(`${broken}, while the last messages arrive`);
  }
  const left = leftBehindIn(world);
  if (left) throw new Error(left);
  return world;
};

/** The project is approved and two cranes come before anything else: asking an empty site is no test. */
const beginning: readonly Step[] = [{ deliver: 0, crash: null }, 'install0', 'install1'];
const schedules = fc.array(step, { minLength: 15, maxLength: 70, size: 'max' });

const check = (rules: GateRules, numRuns: number, seen: (world: World) => void = () => undefined) =>
  fc.check(
    fc.property(schedules, fc.boolean(), (schedule, isBuilding) =>
      seen(settle(playedOut(rules, isBuilding ? [...beginning, ...schedule] : schedule))),
    ),
    { numRuns, seed },
  );

/** What is to come about in many of the schedules. */
const tried = {
  askedWithCranes: ({ asked }: World) => asked.some((standing) => standing > 0),
  refused: ({ attempts }: World) => attempts.some(({ state }) => state === 'REFUSED'),
  accepted: ({ sent }: World) => sent.some(({ type }) => type === 'supervision.completion-acceptance.accepted.v1'),
  unsealed: ({ sent }: World) => sent.some(({ type }) => type === 'equipment.project-gate.unsealed.v1'),
};

/** In which share of them it did. */
const counted = () => {
  const counts = { askedWithCranes: 0, refused: 0, accepted: 0, unsealed: 0 };
  const names = Object.keys(tried) as (keyof typeof tried)[];
  return {
    shares: () => Object.fromEntries(names.map((name) => [name, Math.round((1000 * counts[name]) / runs) / 1000])) as typeof counts,
    seen: (world: World): void => {
      for (const name of names) if (tried[name](world)) counts[name] += 1;
    },
  };
};

describe('completion gate (protocols §1), the decision code of both services under random schedules', () => {
  it(`R13 while a project's acceptance is in force no crane stands and none can enter: ${runs} schedules, seed ${seed}`, () => {
    const { seen, shares } = counted();
    const { failed, counterexample, errorInstance } = check(realRules, runs, seen);
    expect(failed, `${String(errorInstance)} ${JSON.stringify(counterexample)} seed ${seed}`).toBe(false);
    const { askedWithCranes, ...others } = shares();
    process.stdout.write(`R13 of ${runs} schedules, seed ${seed}: ${JSON.stringify(shares())}\n`);
    expect(askedWithCranes).toBeGreaterThanOrEqual(0.5);
    expect(Math.min(...Object.values(others))).toBeGreaterThan(0.1);
  });

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
