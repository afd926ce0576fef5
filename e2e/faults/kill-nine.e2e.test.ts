import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@anzhu/testing';
import { describe, expect, inject, it } from 'vitest';
import { auditEvents, eventsOf } from '../../infra/local/src/audit.ts';
import { answersOf } from '../crane-blocks-completion/queries.ts';
import { story } from '../crane-blocks-completion/story.ts';
import { type Stage, stageOf } from '../harness/stage.ts';
import { rehearse, type Step } from '../harness/story.ts';
import { pidOf } from '../harness/system.ts';

const victims = ['enterprise', 'personnel', 'supervision', 'equipment', 'gateway', 'nats', 'mongo'] as const;

/** Steps in which services depend on each other: the team lock, the gate's list, the seal, the release. */
const fateful = [
  'the safety authority passes it; the team is being locked',
  'the department approves it: from now on the crane stands on the project',
  'completion acceptance succeeds',
  'either the department or an institution may approve: here the department',
];

const kill = ({ system }: Stage, victim: string): Promise<boolean> =>
  waitFor(() => process.kill(pidOf(system, victim), 'SIGKILL'), { timeoutMs: 30_000, what: `${victim} to be there again, to be killed` });

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

const count = (events: readonly { readonly type: string }[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { type } of events) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
};

/** How often each fact about the project, its crane and its team was made. */
const effects = async ({ recall, system }: Stage) => {
  const { projectId, registrationNumber } = recall('project');
  const ofProject = { 'event.data.projectId': projectId };
  const [locks, supervised, equipped, filed] = await Promise.all([
    eventsOf(system.mongoUri, 'personnel', ofProject),
    eventsOf(system.mongoUri, 'supervision', ofProject),
    eventsOf(system.mongoUri, 'equipment', ofProject),
    eventsOf(system.mongoUri, 'equipment', { 'event.data.craneId': recall('filing')['craneId'] }),
  ]);
  const answers = await answersOf(system, String(registrationNumber));
  return { ...count(filed), ...count(equipped), ...count(supervised), ...count(locks), answers: answers['count'] };
};

describe.skipIf(process.env['ANZHU_URL'] !== undefined)('reliability: kill -9 in the middle of the story', () => {
  it.each(victims)(
    'reliability: %s is killed at every turn, yet the story completes, nothing lost, nothing doubled',
    async (victim) => {
      const system = inject('system');
      const stage = stageOf(system, { patienceMs: 45_000 });
      await rehearse(story.map(killing(victim)), stage);
      await waitFor(async () => expect(await auditEvents(system.mongoUri)).toEqual([]) ?? true, {
        timeoutMs: 30_000,
        what: 'all events to be followed',
      });
      expect(await effects(stage)).toMatchObject({
        'equipment.ownership-filing.approved.v1': 1,
        'equipment.installation-notice.approved.v1': 1,
        'equipment.use-registration.approved.v1': 1,
        'equipment.use-registration.ended.v1': 1,
        'equipment.dismantling-notice.approved.v1': 1,
        'supervision.supervision-registration.approved.v1': 1,
        'supervision.completion-acceptance.accepted.v1': 1,
        'supervision.project.completed.v1': 1,
        'personnel.lock.added.v1': 3,
        'personnel.lock.released.v1': 3,
        'personnel.team-lock.closed.v1': 1,
        answers: 1,
      });
    },
    180_000,
  );
});
