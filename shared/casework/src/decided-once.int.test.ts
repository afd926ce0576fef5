import { newId } from '@anzhu/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Desk, he, li, made, openDesk, submitted, zhao } from '../test/desk.ts';
import { type Pass, passProcess } from '../test/pass.ts';

type Rule = (record: Pass, at: never) => unknown;
type Rules = Readonly<Record<string, Rule | Readonly<Record<string, Rule>>>>;

let ran: string[] = [];

const noting =
  (told: string, rule: Rule): Rule =>
  (record, at) => {
    ran.push(told);
    return rule(record, at);
  };

/** The same rules, and a note of each that runs. */
const noted = <R extends object>(kind: string, rules: R | undefined): R =>
  Object.fromEntries(
    Object.entries((rules ?? {}) as Rules).map(([key, rule]) => {
      const says = typeof rule === 'function' ? noting(`${kind} ${key}`, rule) : noted(`${kind} ${key}`, rule);
      return [key, says];
    }),
  ) as R;

const process = {
  ...passProcess,
  guards: noted('guard', passProcess.guards),
  effects: noted('effect', passProcess.effects),
  numbers: noted('number', passProcess.numbers),
};

describe('a decision is made once', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk(process);
  });

  const act = (who: typeof he, { _id, version }: Pass, action: string, more: object = {}) =>
    desk.passes.act(who, { requestId: newId(), id: _id, expectedVersion: version, action, ...more });

  it('where it takes a number', async () => {
    const sent = await submitted(desk);
    ran = [];
    expect(made(await act(he, sent, 'approve')).outcome).toEqual({ number: '证1' });
    expect(ran).toEqual(['guard approve', 'number approve scope', 'number approve number', 'effect approve']);
  });

  it('where a panel ends with a number, which is known beforehand', async () => {
    const sent = await submitted(desk, { division: '650102' });
    ran = [];
    const half = made(await act(li, sent, 'review', { verdict: 'PASS' }));
    expect(ran).toEqual([]);
    expect(made(await act(zhao, half, 'review', { verdict: 'PASS' })).outcome).toEqual({ number: '证1' });
    expect(ran).toEqual(['number review:ISSUED scope', 'number review:ISSUED number', 'effect review:ISSUED']);
  });

  it('reliability: a refusal takes neither number nor effect', async () => {
    const sent = await submitted(desk);
    ran = [];
    desk.facts.now = { barred: [{ code: 'BARRED', zh: '禁止', en: 'Barred' }] };
    expect((await act(he, sent, 'approve')).ok).toBe(false);
    expect(ran).toEqual(['guard approve']);
  });
});
