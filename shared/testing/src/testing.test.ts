import { describe, expect, it } from 'vitest';
import { fixedClock, subject, waitFor } from './index.ts';

describe('waitFor', () => {
  it('answers with what the condition gives once it is true', async () => {
    let polls = 0;
    expect(await waitFor(() => (++polls > 2 ? `${polls} polls` : undefined))).toBe('3 polls');
  });

  it('asks the more seldom the longer it waits', async () => {
    let polls = 0;
    await expect(waitFor(() => ++polls > 50, { timeoutMs: 1_000 })).rejects.toThrow();
    expect(polls).toBeGreaterThan(10);
  });

  it('survives a condition that throws at first', async () => {
    let polls = 0;
    const flaky = () => {
      if (++polls < 3) throw new Error('not yet');
      return true;
    };
    await expect(waitFor(flaky)).resolves.toBe(true);
  });

  it('says what was awaited and what came last', async () => {
    await expect(waitFor(() => false, { timeoutMs: 20, what: 'the gate to open' })).rejects.toThrow(/the gate to open \(last: false\)/);
  });
});

describe('fixedClock', () => {
  it('stands still until it is moved', () => {
    const clock = fixedClock('2026-09-30T08:00:00Z');
    expect(clock.now().toISOString()).toBe('2026-09-30T08:00:00.000Z');
    clock.advance({ days: 3, hours: -1 });
    expect(clock.now().toISOString()).toBe('2026-10-03T07:00:00.000Z');
  });

  it('refuses what is no instant', () => {
    expect(() => fixedClock('yesterday')).toThrow('"yesterday" is not an instant.');
  });
});

describe('subject', () => {
  it('is a contractor clerk with named overrides', () => {
    expect(subject({ roles: ['EXAMINER'] })).toMatchObject({ unitKinds: ['CONTRACTOR'], roles: ['EXAMINER'] });
  });
});
