import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@anzhu/testing';
import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { filings } from '../crane-blocks-completion/filings.ts';
import { projects } from '../crane-blocks-completion/projects.ts';
import { registrations } from '../crane-blocks-completion/registrations.ts';
import { supervisions } from '../crane-blocks-completion/supervisions.ts';
import { allFollowed } from '../faults/effects.ts';
import { type Stage, stageOf } from '../harness/stage.ts';
import { rehearse, type Step } from '../harness/story.ts';
import { pidOf } from '../harness/system.ts';
import { leftOf } from './left.ts';
import { type Asked, siteOf } from './site.ts';

/** Sites side by side; more of them take as much longer as more processes die. */
const sites = Number(process.env['GATE_SITES'] ?? 1);
/** How often the crane comes and goes on each. */
const rounds = 2;
const stepsOfRound = 5;

const termination: Step = {
  row: 'R11',
  zh: '终止安全监督',
  en: 'safety supervision is terminated',
  by: () => 'wuhua-safety-supervisor',
  act: ({ acts, recall }, who) =>
    acts.open(who, 'SafetySupervisionTermination', { form: { projectId: recall('project')['projectId'], reason: '工程已完成' } }),
  expected: { __typename: 'SafetySupervisionTermination', state: 'TERMINATED' },
  soon: true,
};

const victims = ['supervision', 'equipment'] as const;

/** Who dies at a step, how long after it has begun; and whether a question is taken back. */
const turn = fc.record({
  victim: fc.constantFrom(...victims, null, null),
  afterMs: fc.integer({ min: 0, max: 300 }),
  isTakenBack: fc.boolean(),
});
type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never;

/** As the seed has it, but for the first two steps: each service dies in one of them. */
const scheduleOf = (seed: number): readonly Turn[] => {
  const turns = fc.array(turn, { minLength: rounds * stepsOfRound, maxLength: rounds * stepsOfRound });
  return fc
    .sample(turns, { seed, numRuns: 1 })
    .flat()
    .map((one, at) => ({ ...one, victim: victims[at] ?? one.victim }));
};

const killed = { supervision: 0, equipment: 0 };

const during = async ({ system }: Stage, { victim, afterMs }: Turn, step: () => Promise<unknown>): Promise<void> => {
  const kill = async () => {
    if (victim === null) return;
    await pause(afterMs);
    await waitFor(() => process.kill(pidOf(system, victim), 'SIGKILL'), { what: `${victim} to be there, to be killed` });
    killed[victim] += 1;
  };
  await Promise.all([step(), kill()]);
};

/** On one site: the crane comes, the acceptance is asked for while it stands, while it goes, and when it is gone; an acceptance is annulled, but for the last. */
const played = async (stage: Stage): Promise<readonly Asked[]> => {
  await rehearse([...registrations, ...projects, ...supervisions, ...filings, termination], stage);
  const site = siteOf(stage);
  const turns = [...scheduleOf(stage.world.seed)];
  const next = (step: (turn: Turn) => Promise<unknown>): Promise<void> => {
    const taken = turns.shift() ?? { victim: null, afterMs: 0, isTakenBack: false };
    return during(stage, taken, () => step(taken));
  };
  for (let round = 1; round <= rounds; round += 1) {
    await next(site.install);
    await next(site.ask);
    await next(site.ask);
    await next((taken) => Promise.all([site.dismantle(), pause(taken.afterMs).then(() => site.ask(taken))]));
    await next(() => site.ask({ isTakenBack: false }));
    if (round < rounds) await site.annul();
  }
  return site.asked;
};

it.skipIf(process.env['ANZHU_URL'] !== undefined)(
  'R13 reliability: acceptances are asked for while a crane comes and goes and either service is killed: none is accepted with a crane, no seal is left, every question is answered',
  async () => {
    const system = inject('system');
    const given = process.env['GATE_SEED'];
    const stages = Array.from({ length: sites }, (_, at) =>
      stageOf(system, { sharesFile: true, ...(given && { seed: Number(given) + at }) }),
    );
    const seeds = stages.map(({ world }) => world.seed);
    const asked = (await Promise.all(stages.map(played))).flat();
    await allFollowed(system);
    const share = asked.filter((one) => one.stood).length / asked.length;
    const kills = victims.map((victim) => `${victim} ${killed[victim]}`);
    process.stdout.write(
      `R13 seeds ${seeds}: ${asked.length} questions, ${Math.round(share * 100)} % while a crane stood; killed: ${kills}; ${asked.map(({ answer }) => answer)}\n`,
    );
    expect(share, `seeds ${seeds}`).toBeGreaterThanOrEqual(0.5);
    for (const victim of victims) expect(killed[victim], `kills of ${victim}`).toBeGreaterThanOrEqual(sites);
    for (const stage of stages)
      expect(await leftOf(stage), `seeds ${seeds}`).toEqual({ accepted: 1, standing: 0, unanswered: 0, strangeSeals: 0 });
  },
  150_000,
);
