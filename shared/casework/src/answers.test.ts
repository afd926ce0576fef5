import { chinaCalendar } from '@anzhu/kernel';
import { restingCase } from '@anzhu/testing';
import { variantFor } from '@anzhu/workflow';
import { expect, it } from 'vitest';
import { type Pass, passProcess } from '../test/pass.ts';
import { decide } from './decide.ts';
import { ruleFaults } from './rule-faults.ts';

const at = new Date('2026-03-02T02:00:00Z');
const procedure = variantFor(passProcess.workflow, '530102');
const record = {
  ...restingCase({ at, state: 'SUBMITTED', division: '530102', applicant: 'unit', procedure }),
  form: {},
} as unknown as Pass;
const actor = { id: 'he', roles: ['EXAMINER'], parties: [], isAuthority: true, holdsSeat: () => true };
const wrong = { path: 'number', code: 'TAKEN', zh: '已用', en: 'is taken' };

const approved = () =>
  decide({ ...passProcess, answers: { approve: ({ state }) => (state === 'SUBMITTED' ? [wrong] : []) } }, record, {
    command: { action: 'approve' },
    actor,
    circumstances: {
      at,
      today: '2026-03-02',
      actor: { id: 'he', name: '何', org: 'AUTH', region: '53' },
      facts: { barred: [] },
      asked: {},
    },
    calendar: chinaCalendar,
  });

it('X4 what an action is answered is refused by the name of its input', () => {
  expect(approved()).toMatchObject({ ok: false, error: { code: 'REQUIREMENTS_NOT_MET', faults: [wrong] } });
});

it('X4 a rule of answers to no action does not start', () => {
  const { workflow } = passProcess;
  expect(ruleFaults({ workflow, answers: { aprove: null } })).toEqual(['a rule for aprove, which no table knows']);
});
