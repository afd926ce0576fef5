import { mayOpen } from '@anzhu/casework';
import { variantFor } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../test/cases.ts';
import { clerkOf } from '../../../test/equipment-kit.ts';
import { act, approve, stands } from '../../../test/registrations.ts';
import { crane, org, passedRound } from '../../../test/world.ts';
import { useRegistrationProcess } from './use-registration.ts';

describe('X11 who registers a use', () => {
  it.each([
    ['650102', ['CONTRACTOR'], true],
    ['650102', ['CONTRACTOR', 'EQUIPMENT_OWNER'], false],
    ['650102', ['USER'], false],
    ['530102', ['CONTRACTOR', 'EQUIPMENT_OWNER'], true],
    ['530102', ['EQUIPMENT_OWNER'], false],
  ] as const)('X11 in %s a unit of the kinds %j: %s', (division, kinds, expected) => {
    const { code = '' } = variantFor(useRegistrationProcess.workflow, division) ?? {};
    expect(mayOpen(useRegistrationProcess, code, clerkOf(org.contractor, kinds))).toBe(expected);
  });
});

describe('L3 a use is registered only of what is accepted and inspected', () => {
  it.each([
    ['not accepted', stands({ rounds: {} }), 'NOT_ACCEPTED'],
    ['not accepted by one of the four', stands({ rounds: { INITIAL: { ...passedRound, isPassed: false } } }), 'ACCEPTANCE_FAILED'],
    [
      'not accepted after a climb',
      stands({ rounds: { INITIAL: passedRound, CLIMB: { ...passedRound, isPassed: false } } }),
      'ACCEPTANCE_FAILED',
    ],
    ['failed in its inspection', stands({ rounds: { INITIAL: { ...passedRound, isInspectionPassed: false } } }), 'INSPECTION_FAILED'],
    ['overdue for its inspection', stands({ inspectionDue: '2026-09-13' }), 'INSPECTION_OVERDUE'],
    ['of a banned type', { crane: crane({ model: 'QTG25' }) }, 'BANNED_TYPE'],
  ])('L3 %s: no submission and no approval', (_, facts, code) => {
    expect(codesOf(act('submit', { facts }))).toContain(code);
    expect(codesOf(approve({ facts }))).toContain(code);
  });
});
