import { type EventDraft, projectCompleted, projectStaffChanged, projectStatusChanged, supervisorRegistered } from '@anzhu/contracts';
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
