import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../test/cases.ts';
import { act, approve } from '../../../test/registrations.ts';

const running = {
  state: 'REGISTERED',
  division: '530102',
  outcome: { registrationNumber: 'N', validUntil: '2027-03-31' },
};

describe('C13 the end of a registration', () => {
  it('C13 ended by itself after the dismantling; in Xinjiang by the authority', () => {
    const ended = act('endForCompletion', { ...running, by: 'SYSTEM' });
    expect(ended).toMatchObject({
      value: {
        set: { state: 'ENDED', outcome: { endedOn: '2026-09-14' } },
        events: [{ data: { ending: 'COMPLETED', reason: '完工注销' } }],
      },
    });
    const there = { ...running, division: '650102' };
    expect(codesOf(act('endForCompletion', { ...there, by: 'SYSTEM' }))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(act('announceEnd', { ...there, by: 'SYSTEM' })).toMatchObject({ value: { set: { state: 'AWAITING_END' } } });
    expect(codesOf(act('endForCompletion', { ...there, state: 'AWAITING_END', by: 'EXAMINER' }))).toBe('ok');
  });

  it('C13 the approval sets the day of its expiry, the one after the last valid day', () => {
    expect(approve()).toMatchObject({
      value: { timers: [{ name: 'expire', at: new Date('2027-03-31T16:00:00Z') }, { name: 'warnOfInspection' }, { name: 'noteOverdue' }] },
    });
  });

  it('C13 X3 with the approval the review is over: who approved may end it years later', () => {
    expect(approve()).toMatchObject({ value: { set: { lastDecidedBy: null } } });
  });

  it('C13 到期失效: by the platform alone, after the last valid day', () => {
    const past = { ...running, form: { plannedDismantlingOn: '2026-09-13' } };
    expect(codesOf(act('expire', { ...past, by: 'EXAMINER' }))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(act('expire', { ...past, by: 'SYSTEM' })).toMatchObject({
      value: {
        set: { state: 'EXPIRED', outcome: { endedOn: '2026-09-14' } },
        timers: [],
        events: [{ type: 'equipment.use-registration.ended.v1', data: { ending: 'EXPIRED', reason: '到期失效' } }],
      },
    });
    const today = { ...running, form: { plannedDismantlingOn: '2026-09-14' } };
    expect(codesOf(act('expire', { ...today, by: 'SYSTEM' }))).toEqual(['STILL_VALID']);
  });

  it('C13 what the validity goes by may move: it is renewed, with its timer', () => {
    expect(act('renewValidity', { ...running, by: 'SYSTEM', form: { plannedDismantlingOn: '2027-05-31' } })).toMatchObject({
      value: {
        set: { state: 'REGISTERED', outcome: { validUntil: '2027-05-31' } },
        timers: [{ at: new Date('2027-05-31T16:00:00Z') }, {}, {}],
      },
    });
  });

  it.each([
    ['530102', 'REGISTERED', 'EXAMINER'],
    ['650102', 'REGISTERED', 'EXAMINER'],
    ['650102', 'AWAITING_END', 'EXAMINER'],
  ])('C13 撤销证件 in %s from %s by the %s, with an opinion', (division, state, by) => {
    const given = { ...running, division, state, by };
    expect(codesOf(act('revoke', given))).toEqual(['opinion REQUIRED']);
    expect(act('revoke', { ...given, opinion: '提供虚假材料' })).toMatchObject({
      value: { set: { state: 'REVOKED' }, events: [{ data: { ending: 'REVOKED', reason: '提供虚假材料' } }] },
    });
    expect(codesOf(act('revoke', { ...given, by: 'UNIT_CLERK', opinion: '—' }))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  it('C13 in Xinjiang the authority is reminded every week until it has ended the registration', () => {
    const timers = [{ name: 'remindOfEnd', at: new Date('2026-09-20T16:00:00Z') }];
    const there = { ...running, division: '650102' };
    expect(act('announceEnd', { ...there, by: 'SYSTEM' })).toMatchObject({ value: { set: { dueAt: '2026-09-20' }, timers } });
    const waiting = { ...there, state: 'AWAITING_END' };
    expect(act('remindOfEnd', { ...waiting, by: 'SYSTEM' })).toMatchObject({
      value: { set: { state: 'AWAITING_END', outcome: { remindedOn: '2026-09-14' } }, timers },
    });
    expect(act('endForCompletion', { ...waiting, by: 'EXAMINER' })).toMatchObject({ value: { set: { state: 'ENDED' }, timers: [] } });
  });
});
