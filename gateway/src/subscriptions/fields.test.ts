import { ofDesk, type Subject } from '@anzhu/access';
import { describe, expect, it } from 'vitest';
import { keysOf, keysOfChange, servicesOf, subscriptionFields } from './fields.ts';

const named = (name: string) => subscriptionFields.find((field) => field.name === name) ?? expect.unreachable();
const examiner: Subject = {
  ...{ id: 'e', name: '', org: '530102-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530102', roles: ['EXAMINER'] },
};
const added = { of: 'notification.notifications', id: 'n', version: 1, isCase: false, orgs: [], audience: [ofDesk('530102', 'EXAMINER')] };

describe('federation: who hears of a notification', () => {
  it('federation: follows the one service that addresses it', () => {
    expect(servicesOf(named('notificationAdded'), {}, ['equipment', 'notification'])).toEqual(['notification']);
    expect(servicesOf(named('workListChanged'), {}, ['equipment', 'notification'])).toEqual(['equipment', 'notification']);
  });

  it('X9 whoever belongs to its audience, also who follows work, which counts it, and nobody who belongs to another', () => {
    const hears = (who: Subject, name = 'notificationAdded') =>
      keysOf(named(name), {}, who).some((key) => keysOfChange(added).includes(key));
    expect(hears(examiner)).toBe(true);
    expect(hears({ ...examiner, roles: ['AUDITOR'] })).toBe(false);
    expect(hears({ ...examiner, region: '530103', org: '530103-JZ' })).toBe(false);
    expect(hears(examiner, 'workListChanged')).toBe(true);
    expect(hears({ ...examiner, roles: ['AUDITOR'] }, 'workListChanged')).toBe(false);
  });
});

describe('coming 30: whatever `Work` counts is heard of by who follows it', () => {
  const unit: Subject = { ...examiner, org: '91530102MA6K00014A', orgKind: 'UNIT', roles: ['UNIT_CLERK'] };
  const keys = (who: Subject) => keysOf(named('workListChanged'), {}, who);
  const concerning = { id: 'r', version: 2, division: '530102', orgs: [unit.org] };
  it.each([
    ['a case', { of: 'equipment.ownership-filing', isCase: true }],
    ['a certificate', { of: 'certificate.certificates', isCase: false }],
    ['a license', { of: 'enterprise.work_safety_licenses', isCase: false }],
    ['a certificate of a person', { of: 'personnel.qualifications', isCase: false }],
  ])('coming 30: %s', (_, record) => {
    const heard = keysOfChange({ ...concerning, ...record });
    for (const who of [unit, examiner]) expect(keys(who).some((key) => heard.includes(key))).toBe(true);
    for (const stranger of [
      { ...unit, org: '91650100572536759H' },
      { ...examiner, region: '650000', org: '650000-JZ' },
    ])
      expect(keys(stranger).some((key) => heard.includes(key))).toBe(false);
  });
});
