import { subject } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { supervisorIdsOf } from './signed-in.store.ts';

const who = subject({ id: 'wang', org: '530102-ZJ', orgKind: 'AUTHORITY', unitKinds: [], roles: ['QUALITY_SUPERVISOR'] });

/** A register that answers as told, one answer after the other. */
const looking = (...answers: readonly (readonly string[] | Error)[]) => {
  let [reads, time] = [0, 0];
  const findAt = async () => {
    const answer = answers[reads] ?? [];
    reads += 1;
    if (answer instanceof Error) throw answer;
    return answer.map((_id) => ({ _id, institutionCode: who.org })) as never;
  };
  const pass = (ms: number): void => {
    time += ms;
  };
  const idsOf = supervisorIdsOf({ findAt }, () => time);
  return { idsOf, reads: () => reads, pass };
};

describe('as whom a supervisor signs in', () => {
  it('R4 is read once for what is asked at once, and anew a second later, however long the subject is kept', async () => {
    const { idsOf, reads, pass } = looking(['s-1'], ['s-1', 's-2']);
    expect(await Promise.all([idsOf(who), idsOf(who)])).toEqual([['s-1'], ['s-1']]);
    expect(reads()).toBe(1);
    pass(1_000);
    expect(await idsOf(who)).toEqual(['s-1', 's-2']);
  });

  it('R4 a read that failed is made again', async () => {
    const { idsOf } = looking(new Error('no primary'), ['s-1']);
    await expect(idsOf(who)).rejects.toThrow('no primary');
    expect(await idsOf(who)).toEqual(['s-1']);
  });

  it('R4 no unit is a supervisor, and nothing is read for one', async () => {
    const { idsOf, reads } = looking(['s-1']);
    expect([await idsOf(subject()), reads()]).toEqual([[], 0]);
  });
});
