import { describe, expect, it } from 'vitest';
import { after, caseOf, contractor, eventsOf, institution, refusalOf, when } from '../../test/cases.ts';
import { stored } from '../../test/push.ts';
import { assignmentOf } from './authorities.ts';
import { supervisionRegistrationProcess as process, type Registration } from './supervision-registration.ts';

const institutions = ['530000-QS', '530100-QS', '530100-SS', '530102-QS', '530102-SS'].map((code) => institution(code));
const facts = {
  contractors: [{ uscc: contractor, unit: { _id: contractor, name: '云南五华建工', status: 'APPROVED' as const } }],
  institutions,
  nameRefs: new Map(),
};
const received = (overrides: Partial<Registration> = {}): Registration =>
  caseOf(process, stored(), { applicant: 'permit-reform', ...overrides });
const machine = { role: 'PERMIT_REFORM_SYSTEM', facts } as const;

const seats = { quality: 'QUALITY_SUPERVISOR', safety: 'SAFETY_SUPERVISOR' } as const;
type Seat = keyof typeof seats;
const review = (registration: Registration, seat: Seat, verdict: string) =>
  when(process, registration, { action: 'review', role: seats[seat], facts, verdict, opinion: `${seat} ${verdict}`, org: seat });

describe('R2 assignment', () => {
  it.each([
    ['530102', 'COUNTY', '530102-QS', '530102-SS'],
    ['530102', 'CITY', '530100-QS', '530102-SS'],
    ['530102', 'PROVINCE', '530000-QS', '530102-SS'],
    ['652301', 'COUNTY', '652300-QS', '652300-SS'],
    ['530112', 'CITY', '530100-QS', null],
    ['530112', 'COUNTY', null, null],
  ] as const)('R2 at %s, managed by the %s: quality %s, safety %s', (division, managementLevel, quality, safety) => {
    expect(assignmentOf({ division, managementLevel })).toEqual({ quality, safety });
  });

  const officer = { role: 'DEPARTMENT_OFFICER', facts, org: '530102-JZ', by: 'officer' } as const;
  const asked = { qualityAuthority: '530100-QS', safetyAuthority: '530100-SS' };
  const unassigned = (): Registration => received({ state: 'UNASSIGNED' });

  it('R2 an officer assigns both institutions by hand', () => {
    const outcome = when(process, unassigned(), { ...officer, action: 'assign', asked });
    expect(after(unassigned(), outcome as never)).toMatchObject({
      state: 'UNDER_REVIEW',
      assigned: { quality: '530100-QS', safety: '530100-SS' },
    });
    expect(eventsOf(outcome)).toEqual(['supervision-registration.assigned']);
  });

  it('R2 both institutions must be named, and exist', () => {
    expect(refusalOf(when(process, unassigned(), { ...officer, action: 'assign', asked: {} }))).toEqual([
      'qualityAuthority',
      'safetyAuthority',
    ]);
    const swapped = { qualityAuthority: '530100-SS', safetyAuthority: '650000-SS' };
    expect(refusalOf(when(process, unassigned(), { ...officer, action: 'assign', asked: swapped }))).toEqual([
      'qualityAuthority',
      'safetyAuthority',
    ]);
  });

  it.each([
    ['is on record for another place', institution('530103-SS'), '530103-SS', 'UNKNOWN_SAFETY_AUTHORITY'],
    ['is not on record', institution('530103-SS'), '530124-SS', 'UNKNOWN_SAFETY_AUTHORITY'],
    ['supervises quality', institution('530102-SS', { discipline: 'QUALITY' }), '530102-SS', 'UNKNOWN_SAFETY_AUTHORITY'],
    ['was merged into another', institution('530102-SS', { successor: '530100-SS' }), '530102-SS', 'INSTITUTION_MERGED'],
  ])('R1 R2 an institution that %s is not assigned, and the field is named', (_, known, safetyAuthority, code) => {
    const named = { ...asked, safetyAuthority };
    const outcome = when(process, unassigned(), {
      ...officer,
      action: 'assign',
      asked: named,
      facts: { ...facts, institutions: [...institutions.slice(0, 4), known] },
    });
    expect(outcome).toMatchObject({ error: { faults: [{ path: 'safetyAuthority', code }] } });
  });

  it('R1 R2 the rule assigns to the institution as it works now: renamed, or merged into another', () => {
    const renamed = {
      ...institution('530102-ZJ'),
      formerValues: { code: [{ value: '530102-QS', from: null, until: '2026-03-01', isMistake: false }] },
    };
    const merged = institution('530102-SS', { successor: '530100-SS' });
    const known = { ...facts, institutions: [renamed, merged, ...institutions.slice(0, 3)] };
    const outcome = when(process, received(), { ...machine, facts: known, action: 'receiveAssigned' });
    expect(after(received(), outcome as never)).toMatchObject({
      assigned: { quality: '530102-ZJ', safety: '530100-SS' },
      outcome: { assignedOn: '2026-03-02' },
    });
  });

  it('R2 the officer who assigned recalls and assigns anew; an approval given is void', () => {
    const assigned = after(unassigned(), when(process, unassigned(), { ...officer, action: 'assign', asked }) as never);
    const half = after(assigned, review(assigned, 'quality', 'PASS') as never);
    expect(half.verdicts).toEqual({ quality: 'PASS' });
    const recalled = after(half, when(process, { ...half, lastDecidedBy: 'officer' }, { ...officer, action: 'recallAssignment' }) as never);
    expect(recalled).toMatchObject({ state: 'UNASSIGNED', verdicts: {}, outcome: { qualityAuthority: null } });
    expect(refusalOf(when(process, recalled, { ...officer, action: 'assign', asked }))).toEqual([]);
  });

  it('R2 no recall once both have approved', () => {
    const locking = received({ state: 'LOCKING_PERSONNEL' });
    expect(refusalOf(when(process, locking, { ...officer, action: 'recallAssignment' }))).toEqual(['ACTION_NOT_ALLOWED']);
  });
});
