import { describe, expect, it } from 'vitest';
import { after, caseOf, contractor, eventsOf, institution, now, owner, refusalOf, when } from '../../test/cases.ts';
import { stored } from '../../test/push.ts';
import {
  calledIn,
  supervisionRegistrationProcess as process,
  type Registration,
  reviewsOf,
  sagaOf,
  teamOf,
} from './supervision-registration.ts';

const institutions = ['530000-QS', '530100-QS', '530100-SS', '530102-QS', '530102-SS'].map((code) => institution(code));
const facts = {
  contractors: [{ uscc: contractor, unit: { _id: contractor, name: '云南五华建工', status: 'APPROVED' as const } }],
  institutions,
  nameRefs: new Map(teamOf(stored()).map((member) => [calledIn(member), `digest of the name of ${member.personRef}`])),
};
const received = (overrides: Partial<Registration> = {}): Registration =>
  caseOf(process, stored(), { applicant: 'permit-reform', ...overrides });
const machine = { role: 'PERMIT_REFORM_SYSTEM', facts } as const;
const underReview = (): Registration => {
  const registration = received();
  return after(registration, when(process, registration, { ...machine, action: 'receiveAssigned' }) as never);
};

const seats = { quality: 'QUALITY_SUPERVISOR', safety: 'SAFETY_SUPERVISOR' } as const;
type Seat = keyof typeof seats;
const review = (registration: Registration, seat: Seat, verdict: string) =>
  when(process, registration, { action: 'review', role: seats[seat], facts, verdict, opinion: `${seat} ${verdict}`, org: seat });

describe('R0 who pushes and for whom', () => {
  it('R0 a blacklisted or unknown contractor is not received', () => {
    const blacklisted = { institutions, contractors: [{ uscc: contractor, unit: { _id: contractor, blacklistedFor: '挂证' } }] };
    const unknown = { institutions, contractors: [{ uscc: contractor, unit: null }] };
    const receive = (known: never) => refusalOf(when(process, received(), { ...machine, action: 'receiveAssigned', facts: known }));
    expect(receive(blacklisted as never)).toEqual(['UNIT_BLACKLISTED']);
    expect(receive(unknown as never)).toEqual(['UNIT_NOT_APPROVED']);
  });

  it('R0 a contractor that was merged into another is not received: the other is', () => {
    const merged = { _id: contractor, name: '云南五华建工', status: 'APPROVED' as const, successor: owner };
    const known = { ...facts, contractors: [{ uscc: contractor, unit: merged }] };
    expect(when(process, received(), { ...machine, action: 'receiveAssigned', facts: known })).toMatchObject({
      error: { reasons: [{ code: 'UNIT_MERGED', references: [{ kind: 'Unit', id: owner }] }] },
    });
  });

  it('R3 a contractor blacklisted since is not passed, but sent back', () => {
    const blacklisted = { contractors: [{ uscc: contractor, unit: { _id: contractor, blacklistedFor: '挂证' } }] } as never;
    const decide = (verdict: string) =>
      when(process, underReview(), { action: 'review', role: seats.quality, facts: blacklisted, verdict, opinion: '意见', org: 'quality' });
    expect(refusalOf(decide('PASS'))).toEqual(['UNIT_BLACKLISTED']);
    expect(decide('RETURN').ok).toBe(true);
  });

  it('R0 nobody but the machine that pushed it resubmits', () => {
    const returned = received({ state: 'RETURNED' });
    expect(refusalOf(when(process, returned, { action: 'receiveAssigned', role: 'UNIT_CLERK', facts }))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(refusalOf(when(process, returned, { ...machine, action: 'receiveAssigned', org: 'another' }))).toEqual(['ACTION_NOT_ALLOWED']);
  });
});

describe('R3 dual review', () => {
  const merged = (one: string, other: string) => {
    if (one === 'REJECT' || other === 'REJECT') return 'REJECTED';
    return one === 'PASS' && other === 'PASS' ? 'LOCKING_PERSONNEL' : 'RETURNED';
  };
  const verdicts = ['PASS', 'RETURN', 'REJECT'] as const;
  const pairs = verdicts.flatMap((quality) => verdicts.map((safety) => ({ quality, safety, expected: merged(quality, safety) })));
  const orders = [
    ['quality', 'safety'],
    ['safety', 'quality'],
  ] as const;
  const cases = pairs.flatMap((pair) => orders.map((order) => ({ ...pair, order })));

  it.each(cases)('R3 quality $quality, safety $safety, $order.0 first: $expected', ({ order: [first, second], expected, ...pair }) => {
    const begun = underReview();
    const half = after(begun, review(begun, first, pair[first]) as never);
    if (pair[first] === 'REJECT') {
      expect(half.state).toBe('REJECTED');
      expect(refusalOf(review(half, second, pair[second]))).toEqual(['ACTION_NOT_ALLOWED']);
      return;
    }
    expect(half).toMatchObject({ state: 'UNDER_REVIEW', verdicts: { [first]: pair[first] } });
    expect(after(half, review(half, second, pair[second]) as never)).toMatchObject({ state: expected, verdicts: {} });
  });

  it.each(['RETURN', 'REJECT'])('R3 %s needs an opinion', (verdict) => {
    expect(refusalOf(when(process, underReview(), { action: 'review', role: 'QUALITY_SUPERVISOR', facts, verdict }))).toEqual(['opinion']);
  });

  it('R3 passing needs none, and one institution does not decide twice', () => {
    const half = after(
      underReview(),
      when(process, underReview(), { action: 'review', role: 'QUALITY_SUPERVISOR', facts, verdict: 'PASS' }) as never,
    );
    expect(refusalOf(review(half, 'quality', 'PASS'))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  it('R3 after 打回 both review anew', () => {
    const begun = underReview();
    const half = after(begun, review(begun, 'safety', 'RETURN') as never);
    const returned = after(half, review(half, 'quality', 'PASS') as never);
    const again = after(returned, when(process, returned, { ...machine, action: 'receiveAssigned' }) as never);
    expect(again).toMatchObject({ state: 'UNDER_REVIEW', verdicts: {}, assigned: { quality: '530102-QS' } });
    expect(reviewsOf(returned)).toHaveLength(2);
    expect(reviewsOf(again)).toEqual([]);
  });

  it('R3 the reviews of a round are known also when the lock has been asked for so often that they have left the case', () => {
    const begun = underReview();
    const half = after(begun, review(begun, 'safety', 'PASS') as never);
    const locking = after(half, review(half, 'quality', 'PASS') as never);
    const { history } = locking;
    const asked = { ...history.at(-1), action: 'repeatLock', from: 'LOCKING', to: 'LOCKING' } as (typeof history)[number];
    expect(reviewsOf({ remembered: history, history: Array(12).fill(asked) })).toEqual(reviewsOf(locking));
    expect(reviewsOf(locking)).toHaveLength(2);
  });

  it('R3 the reason told is the opinion of every review of the round', () => {
    const half = after(underReview(), review(underReview(), 'safety', 'RETURN') as never);
    const outcome = review(half, 'quality', 'PASS');
    expect(outcome).toMatchObject({
      value: { events: [{ type: expect.stringContaining('returned'), data: { reason: 'safety RETURN; quality PASS' } }] },
    });
  });
});

describe('R3 locking the team', () => {
  const locking = (): Registration => {
    const half = after(underReview(), review(underReview(), 'quality', 'PASS') as never);
    return after(half, review(half, 'safety', 'PASS') as never);
  };
  const system = { role: 'SYSTEM', facts } as const;

  it('R3 the second pass asks personnel for the team, without ID numbers and names', () => {
    const half = after(underReview(), review(underReview(), 'quality', 'PASS') as never);
    const outcome = review(half, 'safety', 'PASS');
    expect(eventsOf(outcome)).toEqual(['team-lock.requested']);
    expect(JSON.stringify(outcome)).not.toMatch(/\d{17}[\dX]"|张伟/);
    const members = [{ role: 'PROJECT_MANAGER', nameRef: expect.stringContaining('digest of') }, {}, {}];
    expect(outcome).toMatchObject({ value: { events: [{ data: { contractKey: 'HT-0001', d2: '53', members } }] } });
  });

  it('R3 the timer repeats with the same saga, in growing pauses', () => {
    const first = locking();
    const outcome = when(process, first, { ...system, action: 'repeatLock' });
    expect(outcome).toMatchObject({ value: { events: [{ data: { saga: sagaOf(first) } }] } });
    const [before, next] = [first.timers[0], after(first, outcome as never).timers[0]].map(
      (timer) => (timer?.at.getTime() ?? 0) - now.getTime(),
    );
    expect(next).toBe(2 * (before ?? 0));
  });

  it('R3 a refused lock returns the registration with the reasons, and the next attempt has another saga', () => {
    const held = { zh: '项目经理 张伟', en: 'Project manager 张伟' };
    const first = locking();
    const refused = after(
      first,
      when(process, first, { ...system, action: 'refuseLock', opinion: held.zh, asked: { lockRefusal: held } }) as never,
    );
    expect(refused).toMatchObject({ state: 'RETURNED', verdicts: {}, outcome: { lockRefusal: held }, timers: [] });
    const again = after(refused, when(process, refused, { ...machine, action: 'receiveAssigned' }) as never);
    const half = after(again, review(again, 'quality', 'PASS') as never);
    const second = after(half, review(half, 'safety', 'PASS') as never);
    expect(sagaOf(second)).not.toBe(sagaOf(first));
    expect(second.outcome.lockRefusal).toBeNull();
  });

  it('R3 an acquired lock approves it', () => {
    const outcome = when(process, locking(), { ...system, action: 'confirmLock' });
    expect(after(locking(), outcome as never)).toMatchObject({ state: 'APPROVED', timers: [] });
    expect(eventsOf(outcome)).toEqual(['supervision-registration.approved']);
  });
});
