import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { caseOf, contractor, now, owner, project, supervision } from '../../test/cases.ts';
import { completionAcceptanceProcess as acceptances } from '../completion-acceptance/completion-acceptance.ts';
import { completionFilingProcess as filings } from '../completion-filing/completion-filing.ts';
import { projectEntryProcess as entries } from '../project-entry/project-entry.ts';
import { rectificationNoticeProcess as notices } from '../rectification-notice/rectification-notice.ts';
import { rectificationReportProcess as reports } from '../rectification-report/rectification-report.ts';
import { supervisionAllocationProcess as allocations } from '../supervision-allocation/supervision-allocation.ts';
import { supervisionPlanProcess as plans } from '../supervision-plan/supervision-plan.ts';
import { supervisionRegistrationProcess as registrations } from '../supervision-registration/supervision-registration.ts';
import { followUps } from './0010-follow-ups.migration.ts';

const [quality, safety] = ['quality 530102-QS', 'safety 530102-SS'].map((seat) => `supervision.supervision-allocation:${seat}`);
const parties = { applicant: '530102-SS', 'CONTRACTOR-1': contractor, 'PROJECT_OWNER-0': owner };
const [safely] = supervision.filter(({ discipline }) => discipline === 'SAFETY');
const unplanned = { discipline: 'SAFETY', supervisors: safely?.supervisors ?? [], planId: null } as const;
const of = (process: never, state: string, _id: string, more: object = {}) =>
  caseOf(process, (more as { form?: object }).form ?? {}, { outcome: {}, parties, ...more, _id, state } as never);

const by = (action: string, at = now) => [{ number: 1, at, actorId: '', actorName: '', role: '', action, from: '', to: '' }];

const allocated = { discipline: 'SAFETY', allocated: [{ supervisorId: 'one' }, { supervisorId: 'another' }] };

const stored = {
  projects: [
    project({}, { _id: 'new', registrationId: 'nobody allocated' }),
    project({}, { _id: 'begun', registrationId: 'one being allocated' }),
    project({}, { _id: 'done', registrationId: 'all done', supervision }),
    project({}, { _id: 'unplanned', registrationId: 'entered', supervision: [unplanned] }),
  ],
  [registrations.collection]: [
    ...['nobody allocated', 'one being allocated', 'all done'].map((id) => of(registrations as never, 'APPROVED', id)),
    of(registrations as never, 'UNDER_REVIEW', 'under review'),
  ],
  [entries.collection]: [of(entries as never, 'APPROVED', 'entered')],
  [allocations.collection]: [
    of(allocations as never, 'ALLOCATING', 'being', { form: { projectId: 'begun' }, outcome: allocated }),
    of(allocations as never, 'CONFIRMED', 'planned', { form: { projectId: 'done' }, outcome: allocated }),
    of(allocations as never, 'CONFIRMED', 'unplanned', { form: { projectId: 'unplanned' }, outcome: allocated }),
  ],
  [plans.collection]: [
    of(plans as never, 'OVERDUE', 'late', { outcome: { responsibleId: 'leader' } }),
    of(plans as never, 'IN_EFFECT', 'in time'),
  ],
  [notices.collection]: [
    ...['reported', 'given up', 'unreported'].map((id) => of(notices as never, 'ISSUED', id)),
    of(notices as never, 'REPLIED', 'replied'),
  ],
  [reports.collection]: [
    of(reports as never, 'RETURNED', 'r1', { form: { noticeId: 'reported' } }),
    of(reports as never, 'WITHDRAWN', 'r2', { form: { noticeId: 'given up' } }),
  ],
  [acceptances.collection]: [
    of(acceptances as never, 'ACCEPTED', 'filed', { form: { projectId: 'done' }, history: by('accept') }),
    of(acceptances as never, 'ACCEPTED', 'unfiled', { form: { projectId: 'new' } }),
  ],
  [filings.collection]: [
    of(filings as never, 'APPROVED', 'f1', {
      ...{ form: { projectId: 'done' }, outcome: { dueOn: '2026-03-17', isLate: false } },
      history: [...by('submit'), ...by('submit', new Date('2026-04-01T02:00:00Z'))],
    }),
  ],
};

const expected = {
  'nobody allocated': [quality, safety],
  'one being allocated': [quality],
  'all done': [],
  entered: [quality],
  planned: [],
  unplanned: ['supervision.supervision-plan one', 'supervision.supervision-plan another'],
  late: ['supervision.site-inspection leader'],
  reported: [],
  'given up': [`supervision.rectification-report ${contractor}`],
  unreported: [`supervision.rectification-report ${contractor}`],
  filed: [],
  unfiled: [`supervision.completion-filing ${owner}`],
};

it('R3 R4 R5 R7 R13 R16 cases of before say for what they wait; made again nothing changes', async () => {
  const { connection } = await testDatabase();
  for (const [name, records] of Object.entries(stored)) await connection.collection(name).insertMany(records as never);
  for (const _ of [1, 2]) {
    await migrate({ connection, migrations: [followUps], tell: () => undefined, batch: 2 });
    const names = Object.keys(stored).filter((name) => name !== 'projects');
    const found = await Promise.all(
      names.map((name) =>
        connection
          .collection(name)
          .find({ awaits: { $exists: true } })
          .toArray(),
      ),
    );
    expect(Object.fromEntries(found.flat().map(({ _id, awaits }) => [String(_id), awaits]))).toEqual(expected);
    await connection.collection('migrations').deleteMany({});
  }
  const due = await connection.collection(acceptances.collection).find({ 'outcome.dueOn': '2026-03-17' }).toArray();
  const first = await connection.collection(filings.collection).find({ 'outcome.firstSubmittedOn': '2026-03-02' }).toArray();
  expect([...due, ...first].map(({ _id }) => String(_id))).toEqual(['filed', 'f1']);
  const entry = await connection.collection(entries.collection).findOne({});
  expect(entry).toMatchObject({ assigned: { quality: '530102-QS', safety: '530102-SS' }, outcome: { projectId: 'unplanned' } });
});
