import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { caseOf, now, project, supervision, supervisor } from '../../test/cases.ts';
import { migrations } from '../migrations.ts';
import { rectificationNoticeProcess as notices } from '../rectification-notice/rectification-notice.ts';
import { siteInspectionProcess as inspections } from '../site-inspection/site-inspection.ts';
import { supervisionPlanProcess as plans } from '../supervision-plan/supervision-plan.ts';

const projectId = 'project-1';
const [leader, gone] = ['the SAFETY_SUPERVISOR', 'gone'];
const by = (actorId: string, action: string) => [{ number: 1, at: now, actorId, actorName: '', role: '', action, from: 'NEW', to: '' }];
const outcome = { nature: 'SAFETY' as const, number: 'N' };
const notice = (_id: string, more: object) =>
  caseOf(notices, { projectId }, { _id, outcome, history: by(gone, 'issue'), ...more } as never);
const reply = { outcome: { ...outcome, closedOn: '2026-03-05' } };
const plan = (_id: string, state: string, of: string, discipline: string) =>
  caseOf(plans, { projectId: of }, { _id, state, outcome: { discipline } } as never);
const terminated = project({ safetyTerminatedOn: '2026-03-01' }, { _id: 'terminated', supervision });

const stored = {
  projects: [project({}, { supervision }), terminated],
  supervisors: [supervisor(leader), supervisor(gone), { ...supervisor(gone), _id: 'of another', institutionCode: '530102-QS' }],
  rectification_notices: [
    notice('open', { state: 'OVERDUE' }),
    notice('own', { state: 'ISSUED', history: by(leader, 'issue') }),
    notice('replied', { state: 'REPLIED', submittedAt: now, ...reply }),
    notice('unknown', { state: 'REVOKED', history: by('nobody', 'issue'), outcome: { ...outcome, closedOn: '2026-03-05' } }),
  ],
  site_inspections: [
    caseOf(
      inspections,
      { projectId, hazards: [{ item: 'AG01' }, { item: 'AG02' }, {}] as never },
      {
        _id: 'inspection',
        state: 'RECORDED',
        history: by(leader, 'record') as never,
      },
    ),
  ],
  supervision_plans: [
    plan('running', 'OVERDUE', projectId, 'SAFETY'),
    plan('over', 'OVERDUE', terminated._id, 'SAFETY'),
    plan('of quality', 'IN_EFFECT', terminated._id, 'QUALITY'),
  ],
};

it('R4 R5 R7 R8 records of before say who answers for them, who made them, and how long a reply took; made again nothing changes', async () => {
  const { connection } = await testDatabase();
  for (const [name, records] of Object.entries(stored)) await connection.collection(name).insertMany(records as never);
  const run = () =>
    migrate({ connection, migrations: migrations.filter(({ id }) => id === '0008-who-answers'), tell: () => undefined, batch: 2 });
  await run();
  const all = async () => {
    const names = ['rectification_notices', 'site_inspections', 'supervision_plans'];
    const found = await Promise.all(
      names.map((name) =>
        connection
          .collection(name)
          .find({}, { sort: { _id: 1 } })
          .toArray(),
      ),
    );
    return Object.fromEntries(
      found.flat().map(({ _id, state, outcome: { responsibleId, daysToReply, supervisorId, hazardsOf } }) => {
        const said = Object.entries({ state, responsibleId, daysToReply, supervisorId, hazardsOf }).filter(
          ([, value]) => value !== undefined,
        );
        return [String(_id), Object.fromEntries(said)];
      }),
    );
  };
  const expected = {
    open: { state: 'OVERDUE', responsibleId: leader },
    own: { state: 'ISSUED', responsibleId: leader },
    replied: { state: 'REPLIED', responsibleId: gone, daysToReply: 3 },
    unknown: { state: 'REVOKED' },
    inspection: { state: 'RECORDED', supervisorId: leader, hazardsOf: { AG: 2, OTHER: 1 } },
    running: { state: 'OVERDUE', responsibleId: leader },
    over: { state: 'ENDED' },
    'of quality': { state: 'IN_EFFECT', responsibleId: 'the QUALITY_SUPERVISOR' },
  };
  expect(await all()).toEqual(expected);
  await connection.collection('migrations').deleteMany({});
  await run();
  expect(await all()).toEqual(expected);
});
