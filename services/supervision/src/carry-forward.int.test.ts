import {
  type EventDraft,
  projectCompleted,
  projectStaffChanged,
  projectStatusChanged,
  supervisionResumed,
  supervisorRegistered,
} from '@anzhu/contracts';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { project, supervisor } from '../test/cases.ts';
import { recallIn } from './carry-forward.ts';
import { told } from './project/project.ts';
import { changedEvent } from './supervisor/supervisor.ts';

it('R3 R1 reliability: after a restore a project that is lost is approved for nobody until it is pushed anew, and a supervisor who is lost is appointed nowhere', async () => {
  const { connection } = await testDatabase();
  const lost = [
    { type: projectStatusChanged.type, subject: 'project-1', data: told(project()) },
    { type: projectStaffChanged.type, subject: 'project-1', data: { projectId: 'project-1', members: [] } },
    { type: projectCompleted.type, subject: 'ended', data: { ...told(project()), projectId: 'ended', constructionStatus: 'COMPLETED' } },
    { ...changedEvent(supervisor('s')), type: supervisorRegistered.type, subject: 's' },
  ];
  const said: (readonly [string, EventDraft])[] = [];
  await recallIn(connection)(lost as never, async (id, draft) => void said.push([id, draft]), []);
  expect(said).toMatchObject([
    [
      'project-1',
      { type: projectStatusChanged.type, data: { constructionStatus: 'REPORTED', safetyStatus: 'REPORTED', name: '翠湖花园一期' } },
    ],
    ['s', { type: 'supervision.supervisor.changed.v1', data: { supervisorId: 's', status: 'LEFT' } }],
  ]);
});

it.each([
  ['IN_EFFECT', ['supervision.supervision.resumption-undone.v1']],
  ['RESUMPTION_PLANNED', []],
  ['RESUMED', []],
] as const)('R10 P1 reliability: after a restore a stop that is %s is told to go on, where it does: %j', async (state, expected) => {
  const { connection } = await testDatabase();
  await connection.collection<{ _id: string; state: string }>('supervision_suspensions').insertOne({ _id: 'stop', state });
  const data = { projectId: 'project-1', on: '2026-06-30' };
  const said: (readonly [string, EventDraft])[] = [];
  const recall = recallIn(connection);
  await recall([{ type: supervisionResumed.type, subject: 'stop', data }] as never, async (id, draft) => void said.push([id, draft]), []);
  expect(said).toMatchObject(expected.map((type) => ['stop', { type, data }]));
});

it.each([
  ['IN_CONSTRUCTION', projectCompleted.type, ['supervision.project.reopened.v1']],
  ['STOPPED', 'supervision.project.voided.v1', ['supervision.project.reopened.v1']],
  ['COMPLETED', projectCompleted.type, []],
] as const)(
  'R13 P1 reliability: a project that is %s after a restore and was told by %s is told to go on: %j',
  async (status, type, expected) => {
    const { connection } = await testDatabase();
    const { _id, ...own } = project({}, { constructionStatus: status });
    await connection.collection<{ _id: string }>('projects').insertOne({ _id, ...own });
    const said: string[] = [];
    const recall = recallIn(connection);
    await recall([{ type, subject: _id, data: told(project()) }] as never, async (_, draft) => void said.push(draft.type), []);
    expect(said).toEqual([...expected, projectStatusChanged.type]);
  },
);
