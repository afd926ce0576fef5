import { newId } from '@anzhu/kernel';
import { mongo } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { clerk, type Desk, draft, form, he, made, openDesk, otherClerk, she } from '../test/desk.ts';
import { type Pass, passProcess } from '../test/pass.ts';
import { initiationOf, progressOf } from './progress.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});

const colleague = { ...otherClerk, org: clerk.org };

const act = async (who: typeof clerk, { _id, version }: Pass, action: string, more: object = {}): Promise<Pass> => {
  desk.clock.advance({ minutes: 1 });
  return made(await desk.passes.act(who, { requestId: newId(), id: _id, expectedVersion: version, action, ...more }));
};

const save = async (who: typeof clerk, { _id, version }: Pass): Promise<Pass> =>
  made(await desk.passes.save(who, { requestId: newId(), id: _id, expectedVersion: version, form: form() }));

const wholeLog = async (pass: Pass) => {
  const log = desk.store.readLog(desk.passes.model, pass, { first: 200 });
  return (await log).toReversed();
};

const sizeOf = async ({ _id }: Pass): Promise<number> =>
  mongo.BSON.calculateObjectSize((await desk.store.find(desk.passes.model, _id)) as Pass);

const reader = { org: '530102-JZ', orgKind: 'AUTHORITY' } as const;

describe('a draft saved again and again', () => {
  it('X5 X6 does not grow, and its log says who saved it, how often, from when to when', async () => {
    let pass = await draft(desk);
    const sizes: number[] = [];
    for (const at of Array.from({ length: 1_000 }, (_, count) => count + 1)) {
      desk.clock.advance({ seconds: 1 });
      pass = await save(clerk, pass);
      if (at >= 60 && at % 20 === 0) sizes.push(await sizeOf(pass));
    }
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(64);
    expect(pass.version).toBe(1_001);
    const [opened, saved, ...more] = await wholeLog(pass);
    expect([opened, saved]).toMatchObject([
      { action: 'open' },
      { number: 2, action: 'save', actorId: clerk.id, times: 1_000, at: desk.clock.now() },
    ]);
    expect(desk.clock.now().getTime() - (saved?.firstAt?.getTime() ?? 0)).toBe(999_000);
    expect(more).toEqual([]);
  });
});

describe('a case that was returned again and again', () => {
  let pass: Pass;
  beforeAll(async () => {
    pass = await draft(desk);
    for (let round = 0; round < 30; round += 1) {
      pass = await act(round % 2 ? clerk : colleague, pass, 'submit');
      pass = await act(round % 3 ? he : she, pass, 'returnForCorrection', { opinion: `第${round}次` });
      pass = await save(clerk, pass);
    }
  });

  it('X6 keeps few entries with it and all in its log', async () => {
    expect(pass.history.length).toBeLessThanOrEqual(24);
    expect((await wholeLog(pass)).map(({ number }) => number)).toEqual(Array.from({ length: 91 }, (_, at) => at + 1));
  });

  it.each([
    ['is with its applicant', async () => pass],
    ['is under review', async () => act(clerk, pass, 'submit')],
  ])('X12 shows the same progress as from its whole log while it %s', async (_, at) => {
    pass = await at();
    const whole = { ...pass, remembered: [], history: await wholeLog(pass) };
    expect(progressOf(passProcess, pass, reader)).toEqual(progressOf(passProcess, whole, reader));
    expect(initiationOf(passProcess, pass)).toEqual(initiationOf(passProcess, whole));
  });

  it('X12 still knows who initiated it when nothing but saving is left in the document', async () => {
    const returned = await act(he, pass, 'returnForCorrection', { opinion: '补正' });
    const initiator = initiationOf(passProcess, returned);
    let saved = returned;
    for (let turn = 0; turn < 40; turn += 1) saved = await save(turn % 2 ? clerk : colleague, saved);
    expect(new Set(saved.history.map(({ action }) => action))).toEqual(new Set(['save']));
    expect(initiationOf(passProcess, saved)).toEqual(initiator);
    const withdrawn = await act(clerk, saved, 'withdraw');
    const whole = { ...withdrawn, remembered: [], history: await wholeLog(withdrawn) };
    expect(progressOf(passProcess, withdrawn, reader)).toEqual(progressOf(passProcess, whole, reader));
  });
});
