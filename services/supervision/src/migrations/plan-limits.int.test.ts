import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { caseOf } from '../../test/cases.ts';
import { supervisionPlanProcess as plans } from '../supervision-plan/supervision-plan.ts';
import { planLimits } from './0009-plan-limits.migration.ts';

const nextInspectionOn = '2026-04-01';
const plan = (state: string) => caseOf(plans, {}, { _id: state, state, outcome: { nextInspectionOn } });

it('R5 plans of before have the day of their next inspection as their limit while they run; made again nothing changes', async () => {
  const { connection } = await testDatabase();
  const collection = connection.collection(plans.collection);
  await collection.insertMany(['IN_EFFECT', 'OVERDUE', 'SUPERSEDED', 'ENDED'].map(plan) as never);
  for (const _ of [1, 2]) {
    await migrate({ connection, migrations: [planLimits], tell: () => undefined, batch: 2 });
    const found = await collection.find({ dueAt: nextInspectionOn }, { sort: { _id: 1 } }).toArray();
    expect(found.map(({ _id }) => String(_id))).toEqual(['IN_EFFECT', 'OVERDUE']);
    await connection.collection('migrations').deleteMany({});
  }
});
