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

  it('X9 whoever belongs to its audience, and nobody who follows work or belongs to another', () => {
    const hears = (who: Subject, name = 'notificationAdded') =>
      keysOf(named(name), {}, who).some((key) => keysOfChange(added).includes(key));
    expect(hears(examiner)).toBe(true);
    expect(hears({ ...examiner, roles: ['AUDITOR'] })).toBe(false);
    expect(hears({ ...examiner, region: '530103', org: '530103-JZ' })).toBe(false);
    expect(hears(examiner, 'workListChanged')).toBe(false);
  });
});
