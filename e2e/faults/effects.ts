import { waitFor } from '@anzhu/testing';
import { expect } from 'vitest';
import { auditEvents, eventsOf } from '../../infra/local/src/audit.ts';
import { answersOf } from '../crane-blocks-completion/queries.ts';
import type { Stage } from '../harness/stage.ts';
import type { SystemUnderTest } from '../harness/system.ts';

const count = (events: readonly { readonly type: string }[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { type } of events) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
};

/** How often each fact about the project of the story, its crane and its team was made. */
export const effectsOf = async ({ recall, system }: Stage) => {
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

/** What the story does, once. */
export const eachOnce = {
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
} as const;

/** Waits until every service has followed every event of the others. */
export const allFollowed = ({ mongoUri }: SystemUnderTest): Promise<unknown> =>
  waitFor(async () => expect(await auditEvents(mongoUri)).toEqual([]) ?? true, { what: 'all events to be followed' });
