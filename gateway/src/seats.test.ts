import { setTimeout as pause } from 'node:timers/promises';
import type { Subject } from '@anzhu/access';
import { ok } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { accountsAsked, noting } from './asked.ts';
import { fromHeldSeats } from './seats.ts';

const clerk: Subject = {
  ...{ id: 'li', name: '李强', org: '91530102MA6K00014A', orgKind: 'UNIT', unitKinds: [], region: '530102', roles: ['UNIT_ADMIN'] },
};
const asClaimed = { isHeld: true, role: null, unitKinds: null, region: null };
const notHeld = { ...asClaimed, isHeld: false };
const unseated = { id: 'li', org: '', orgKind: 'UNIT', unitKinds: [], region: '', roles: [] };

/** A door whose register says what it is told to, or does not answer. */
const door = (subject: Subject = clerk, limitMs = 1_500) => {
  const state = { now: 1_000_000, says: asClaimed as object | Error, asked: 0, takesMs: 0 };
  const ask = async () => {
    state.asked += 1;
    if (state.takesMs > 0) await pause(state.takesMs);
    if (state.says instanceof Error) throw state.says;
    return { data: { seatStanding: state.says } };
  };
  const asked = noting(accountsAsked, { warn: () => undefined, info: () => undefined });
  const enter = fromHeldSeats(async () => ok(subject), {
    ...{ source: { ask }, asked },
    mint: async () => 'token',
    now: () => state.now,
    limitMs,
  });
  return { state, asked, enter: () => enter('Bearer x') };
};

describe('who comes in for a unit (X10)', () => {
  it('X10 of a unit that keeps no accounts: whom the issuer says', async () => {
    expect(await door().enter()).toEqual({ ok: true, value: clerk });
  });

  it('X10 role, kinds and place are those of the register, whatever the token says', async () => {
    const { state, enter } = door();
    state.says = { isHeld: true, role: 'UNIT_CLERK', unitKinds: ['INSTALLER'], region: '530103' };
    expect(await enter()).toMatchObject({ ok: true, value: { roles: ['UNIT_CLERK'], unitKinds: ['INSTALLER'], region: '530103' } });
  });

  it('X10 a removed or disabled account comes from nowhere within two seconds, and is back as soon', async () => {
    const { state, enter } = door();
    await enter();
    state.says = notHeld;
    state.now += 2_000;
    expect(await enter()).toMatchObject({ ok: true, value: unseated });
    state.says = asClaimed;
    state.now += 2_000;
    expect(await enter()).toEqual({ ok: true, value: clerk });
  });

  it('X10 the register is asked once in two seconds, by all at once together', async () => {
    const { state, enter } = door();
    const [one, other] = await Promise.all([enter(), enter()]);
    await enter();
    expect(state.asked).toBe(1);
    expect(one.ok && other.ok && one.value === other.value).toBe(true);
  });

  it('X10 reliability: for the first answer it is waited longer than for one that an earlier one replaces', async () => {
    const { state, enter } = door(clerk, 40);
    state.takesMs = 100;
    expect(await enter()).toEqual({ ok: true, value: clerk });
    state.says = notHeld;
    state.now += 2_000;
    expect(await enter()).toEqual({ ok: true, value: clerk });
  });

  it.each<[string, object | Error]>([
    ['silent', new Error('down')],
    ['of another version', { held: true }],
  ])(
    'X10 reliability: with a register that is %s nobody new comes in, who was in stays as last said, for five minutes',
    async (_, says) => {
      const [known, stranger] = [door(), door()];
      known.state.says = notHeld;
      await known.enter();
      for (const { state } of [known, stranger]) state.says = says;
      expect(await stranger.enter()).toEqual({ ok: false, error: 'UNAVAILABLE' });
      expect(stranger.asked.warnings()).toHaveLength(1);
      known.state.now += 299_000;
      expect(await known.enter()).toMatchObject({ ok: true, value: unseated });
      known.state.now += 1_000;
      expect(await known.enter()).toEqual({ ok: false, error: 'UNAVAILABLE' });
    },
  );

  it('X10 reliability: a clock that went back makes nobody believed longer', async () => {
    const { state, enter } = door();
    await enter();
    state.now -= 600_000;
    state.says = notHeld;
    expect(await enter()).toMatchObject({ value: unseated });
  });

  it.each<[string, Partial<Subject>]>([
    ['officials', { orgKind: 'AUTHORITY', roles: ['EXAMINER'] }],
    ['machines', { orgKind: 'SYSTEM', roles: ['PERMIT_REFORM_SYSTEM'] }],
    ['persons without a seat', { org: '', roles: [] }],
  ])('X10 of %s the register is not asked', async (_, change) => {
    const { state, enter } = door({ ...clerk, ...change });
    state.says = new Error('down');
    expect(await enter()).toEqual({ ok: true, value: { ...clerk, ...change } });
    expect(state.asked).toBe(0);
  });
});
