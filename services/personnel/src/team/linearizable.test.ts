import { describe, expect, it } from 'vitest';
import { type Group, learn, nextOp } from '../../test/contenders.ts';
import { isLinearizable } from '../../test/linearizable.ts';
import { emptyRegister, type LockAnswer, type LockOp, lockRegister, type Register, rulesFor } from '../../test/lock-register.ts';
import { chance } from '../../test/schedule.ts';

type Fault = 'rivals not noticed' | 'releases lost' | 'stops lost';

interface Running {
  readonly op: LockOp;
  readonly calledAt: number;
  /** The register as it was when the call was read. */
  readonly read: Register;
}

const role = 'PROJECT_MANAGER';
const { play } = rulesFor(role);

/** The answer to a call and what becomes of the register, by services without or with a fault. */
const effectOf = ({ op, read }: Running, register: Register, fault?: Fault): readonly [LockAnswer, Register] => {
  const isStale = fault === 'rivals not noticed' && op.kind === 'request';
  const [answer, after = register] = play(isStale ? read : register, op);
  if (fault === 'releases lost' && op.kind === 'complete') return [answer, register];
  if (fault === 'stops lost' && op.kind === 'stop') return [answer, register];
  if (!isStale || !answer.done) return [answer, after];
  return [answer, { ...register, held: [...register.held, ...after.held.slice(-1)] }];
};

/** Eight clients, each at one call: calls are read, take effect and are answered in any order. */
const played = (seed: number, fault?: Fault): Group => {
  const luck = chance(seed);
  const group: Group = { names: ['a', 'b'], role, history: [], projects: [], unlocks: [], merges: [] };
  const running: Running[] = [];
  let register: Register = emptyRegister;
  for (let at = 0; at < 160; at += 1) {
    if (running.length < 8 && luck.below(2) === 0) {
      running.push({ op: nextOp(luck, group, `${at}`), calledAt: at, read: register });
      continue;
    }
    const [call] = running.splice(luck.below(running.length), 1);
    if (!call) continue;
    const [answer, after] = effectOf(call, register, fault);
    register = after;
    group.history.push({ op: call.op, answer, calledAt: call.calledAt, answeredAt: at });
    learn(group, call.op, answer);
  }
  return group;
};

const isInOrder = ({ history }: Group): boolean => isLinearizable(history, lockRegister(role));
const seeds = Array.from({ length: 40 }, (_, at) => at + 1);

describe('P1 reliability: the checker of histories', () => {
  it('finds an order where calls took effect one after the other', () => {
    expect(seeds.filter((seed) => !isInOrder(played(seed)))).toEqual([]);
  });

  it.each<Fault>(['rivals not noticed', 'releases lost', 'stops lost'])('finds none where services have the fault "%s"', (fault) => {
    expect(seeds.some((seed) => !isInOrder(played(seed, fault)))).toBe(true);
  });
});
