import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@anzhu/testing';
import { describe, expect, inject, it } from 'vitest';
import { story } from '../crane-blocks-completion/story.ts';
import { type Stage, stageOf } from '../harness/stage.ts';
import { rehearse, type Step } from '../harness/story.ts';
import { pidOf } from '../harness/system.ts';
import { allFollowed, eachOnce, effectsOf } from './effects.ts';

/** Each dies in a story of its own; stories of a line are told at the same time. */
const victims = [
  ['enterprise', 'equipment', 'nats'],
  ['personnel', 'gateway'],
  ['supervision', 'mongo'],
] as const;

/** Steps in which services depend on each other: the team lock, the gate's list, the seal, the release. */
const fateful = [
  'the safety authority passes it; the team is being locked',
  'the department approves it: from now on the crane stands on the project',
  'completion acceptance succeeds',
  'either the department or an institution may approve: here the department',
];

const kill = ({ system }: Stage, victim: string): Promise<boolean> =>
  waitFor(() => process.kill(pidOf(system, victim), 'SIGKILL'), { what: `${victim} to be there again, to be killed` });

/** The victim dies while the step is under way, the first time it is tried. */
const killing =
  (victim: string) =>
  (step: Step): Step => {
    const at = fateful.indexOf(step.en);
    let isAlive = at !== -1;
    return {
      ...step,
      act: async (stage, who) => {
        if (!isAlive) return step.act(stage, who);
        isAlive = false;
        const [answer] = await Promise.all([step.act(stage, who), pause((stage.world.seed + at * 7) % 30).then(() => kill(stage, victim))]);
        return answer;
      },
    };
  };

const told = async (victim: string): Promise<void> => {
  const system = inject('system');
  const stage = stageOf(system);
  await rehearse(story.map(killing(victim)), stage);
  await allFollowed(system);
  const effects = await waitFor(() => effectsOf(stage), { what: 'the effects to be read, also while the other story kills the database' });
  expect(effects, victim).toMatchObject(eachOnce);
};

describe.skipIf(process.env['ANZHU_URL'] !== undefined)('reliability: kill -9 in the middle of the story', () => {
  it.each(victims.map((together) => [together.join(', '), together] as const))(
    'reliability: %s are killed at every turn, yet the stories complete, nothing lost, nothing doubled',
    async (_, together) => {
      const outcomes = await Promise.allSettled(together.map(told));
      expect(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))).toEqual([]);
    },
  );
});
