import { describe, expect, it } from 'vitest';
import { admitted, afterAnswer, afterFailure, type Circuit, closedCircuit, letAloneUntil } from './circuit.ts';

const start = Date.parse('2026-06-01T00:00:00Z');
const at = (second: number): Date => new Date(start + second * 1_000);
const failing = (times: number, second: number, circuit: Circuit = closedCircuit('partner')): Circuit =>
  Array.from({ length: times }).reduce<Circuit>((before) => afterFailure(before, { failure: 'HTTP 503' }, at(second)), circuit);

describe('the circuit of a target', () => {
  it('lets all its places through until five failures in a row', () => {
    expect(admitted(failing(4, 0), at(0), 4)).toBe(4);
    expect(admitted(failing(5, 0), at(0), 4)).toBe(0);
    expect(admitted(failing(4, 0, afterAnswer(failing(4, 0), at(0))), at(0), 4)).toBe(4);
  });

  it('lets one through after 10 s; each trial in vain doubles the pause, up to ten minutes', () => {
    let circuit = failing(5, 0);
    let second = 0;
    const pauses: number[] = [];
    for (let trial = 0; trial < 8; trial += 1) {
      const pause = ((circuit.openUntil?.getTime() ?? 0) - at(second).getTime()) / 1_000;
      expect([admitted(circuit, at(second + pause - 1), 4), admitted(circuit, at(second + pause), 4)]).toEqual([0, 1]);
      pauses.push(pause);
      second += pause;
      circuit = failing(1, second, circuit);
    }
    expect(pauses).toEqual([10, 20, 40, 80, 160, 320, 600, 600]);
  });

  it('is not kept open by failures of what was on its way before', () => {
    expect(failing(3, 1, failing(5, 0)).openUntil).toEqual(at(10));
  });

  it('outlives no clock that was set back', () => {
    const ahead = failing(5, 10 * 86_400);
    expect(admitted(ahead, at(0), 4)).toBe(1);
    expect(failing(1, 0, ahead).openUntil).toEqual(at(20));
  });

  const asked = (seconds: number, second: number, circuit: Circuit = closedCircuit('partner')): Circuit =>
    afterFailure(circuit, { failure: 'HTTP 429', waitMs: seconds * 1_000 }, at(second));

  it.each([
    ['at its first failure', closedCircuit('partner'), 1_800],
    ['where its own pause is shorter', failing(4, 0), 1_800],
    ['where its own pause is longer', failing(12, 0), 10],
    ['where it was let alone before, of what was on its way', failing(5, 0), 1_800],
  ])('reliability: lets nothing through for as long as the target asks, %s', (_, before, seconds) => {
    const circuit = asked(seconds, 1, before);
    const own = before.openUntil?.getTime() ?? 0;
    const until = new Date(Math.max(at(1 + seconds).getTime(), own, asked(0, 1, before).openUntil?.getTime() ?? 0));
    expect(letAloneUntil(circuit, at(1))).toEqual(until);
    expect([admitted(circuit, new Date(until.getTime() - 1), 4), admitted(circuit, until, 4)]).toEqual([0, 1]);
  });

  const answers: Readonly<Record<string, (circuit: Circuit) => Circuit>> = {
    pause: (circuit) => asked(1_800, 1, circuit),
    'shorter pause': (circuit) => asked(10, 1, circuit),
    failure: (circuit) => failing(1, 1, circuit),
    answer: (circuit) => afterAnswer(circuit, at(1)),
  };
  const orders = (left: readonly string[]): readonly (readonly string[])[] =>
    left.length < 2 ? [left] : left.flatMap((one) => orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest]));

  it.each(orders(Object.keys(answers)))(
    'reliability: keeps a pause whatever is answered at the same moment: %s, %s, %s, %s',
    (...order) => {
      const circuit = order.reduce<Circuit>((before, one) => answers[one]?.(before) ?? before, failing(4, 0));
      expect([admitted(circuit, at(1_800), 4), admitted(circuit, at(1_801), 4)]).toEqual([0, 1]);
      expect(admitted(afterAnswer(circuit, at(1_801)), at(1_801), 4)).toBe(4);
    },
  );

  it('reliability: heeds no pause that is none, nor one by a clock that was set back', () => {
    expect(admitted(asked(0, 0), at(0), 4)).toBe(4);
    expect(admitted(asked(3_600, 86_400), at(0), 4)).toBe(1);
  });

  it('is closed by the first answer', () => {
    expect(afterAnswer(failing(9, 0), at(1))).toMatchObject({ failures: 0, openings: 0, openUntil: null });
  });
});
