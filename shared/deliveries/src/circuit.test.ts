import { describe, expect, it } from 'vitest';
import { admitted, afterAnswer, afterFailure, type Circuit, closedCircuit } from './circuit.ts';

const start = Date.parse('2026-06-01T00:00:00Z');
const at = (second: number): Date => new Date(start + second * 1_000);
const failing = (times: number, second: number, circuit: Circuit = closedCircuit('partner')): Circuit =>
  Array.from({ length: times }).reduce<Circuit>((before) => afterFailure(before, 'HTTP 503', at(second)), circuit);

describe('the circuit of a target', () => {
  it('lets all its places through until five failures in a row', () => {
    expect(admitted(failing(4, 0), at(0), 4)).toBe(4);
    expect(admitted(failing(5, 0), at(0), 4)).toBe(0);
    expect(admitted(failing(4, 0, afterAnswer(failing(4, 0))), at(0), 4)).toBe(4);
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

  it('is closed by the first answer', () => {
    expect(afterAnswer(failing(9, 0))).toMatchObject({ failures: 0, openings: 0, openUntil: null });
  });
});
