import { ownNumber, writeNumber } from '@anzhu/jurisdictions';
import { expect, it } from 'vitest';
import { spentIn } from './carry-forward.ts';

const compiled = (discipline: 'QUALITY' | 'SAFETY', planNumber: string) =>
  ({
    type: 'supervision.supervision-plan.compiled.v1',
    data: { planId: 'plan-1', projectId: 'project-1', discipline, planNumber },
  }) as never;

it('R5 numbers of plans in published events lead back to the counter they were taken from', () => {
  const number = writeNumber(ownNumber('safetySupervisionPlan', { division: '530102', year: 2026 }), 17);
  const planNumber = number.ok ? number.value : '';
  const scope = `supervision.supervision-plan:safetySupervisionPlan:${JSON.stringify(['530102', 2026])}`;
  expect(spentIn([compiled('SAFETY', planNumber)])).toEqual([{ scope, serial: 17 }]);
  expect(spentIn([compiled('QUALITY', planNumber), { type: 'supervision.project.completed.v1', data: {} } as never])).toEqual([]);
});
