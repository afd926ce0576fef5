import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { caseOf } from '../../test/cases.ts';
import { rectificationNoticeProcess as notices } from '../rectification-notice/rectification-notice.ts';
import { siteInspectionProcess as inspections } from '../site-inspection/site-inspection.ts';
import { noticedInspections } from './0011-noticed-inspections.migration.ts';

const named = (place: string) => ({ kind: 'SAFETY', inspectedOn: '2026-03-01', place });
const inspection = (_id: string) => caseOf(inspections, { ...named(_id), summary: '临边无防护' } as never, { _id, state: 'RECORDED' });
const notice = (_id: string, form: object, outcome: object = {}) =>
  caseOf(notices, form, { _id, state: 'ISSUED', outcome: { number: 'N', ...outcome } } as never);

it('R7 notices of before name the inspections they stand on; made again nothing changes', async () => {
  const { connection } = await testDatabase();
  await connection.collection('site_inspections').insertMany(['first', 'third'].map(inspection) as never);
  await connection
    .collection('rectification_notices')
    .insertMany([
      notice('several', { inspectionId: 'first', thirdInspectionId: 'third' }),
      notice('lost', { inspectionId: 'gone' }),
      notice('new', { inspectionId: 'third' }, { inspections: [named('as issued')] }),
    ] as never);
  for (const _ of [1, 2]) {
    await migrate({ connection, migrations: [noticedInspections], tell: () => undefined, batch: 2 });
    const found = await connection.collection('rectification_notices').find().toArray();
    expect(Object.fromEntries(found.map(({ _id, outcome }) => [String(_id), outcome.inspections]))).toEqual({
      several: [named('first'), named('third')],
      lost: [],
      new: [named('as issued')],
    });
    await connection.collection('migrations').deleteMany({});
  }
});
