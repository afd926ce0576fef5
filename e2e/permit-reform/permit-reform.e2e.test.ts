import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@anzhu/testing';
import { expect, inject, it } from 'vitest';
import { registrationPush } from '../../services/supervision/src/supervision-registration/supervision-registration.sample.ts';
import { pushProject } from '../crane-blocks-completion/projects.ts';
import { stageOf } from '../harness/stage.ts';
import { registerUnit } from '../harness/units.ts';
import { type Exchange, exchangeOf, quality, safety } from './exchange.ts';

const count = 36;
const numbers = Array.from({ length: count }, (_, at) => at + 1);
/** Every other one is returned, corrected and then rejected; the rest are rejected at once. */
const returned = numbers.filter((n) => n % 2 === 0);

/** Officials have everything sent again that may be. */
const resendAll = async ({ undelivered, resend }: Exchange, mine: ReadonlySet<string>): Promise<number> => {
  const open = (await undelivered()).filter(({ key }) => mine.has(key));
  await Promise.all(open.filter(({ isResendable }) => isResendable).map(({ id }) => resend(id)));
  return open.length;
};

const happened = (counts: Readonly<Record<string, number>>, as: readonly string[]): number =>
  Object.entries(counts).reduce((sum, [what, times]) => sum + (as.includes(what) ? times : 0), 0);

it.skipIf(process.env['ANZHU_URL'] !== undefined)(
  `R0 R3 whatever goes wrong between us and the permit-reform system, of ${count} projects each has one case, and each answer arrives once by its number`,
  async () => {
    const given = process.env['PERMIT_REFORM_SEED'];
    const stage = stageOf(inject('system'), given ? { seed: Number(given) } : {});
    const { seed } = stage.world;
    const exchange = exchangeOf(stage, { seed, share: 0.5 });
    await registerUnit(stage, stage.world.units.contractor);
    await waitFor(async () => (await pushProject(stage)).__typename === 'Pushed', { what: 'the contractor to be known' });

    await exchange.goWrong(0.5);
    const pushed = await exchange.push(numbers);
    const ids = new Map(pushed.sent.map(({ number, reply }) => [number, String(reply?.body.registrationId)]));
    const idOf = (n: number): string => ids.get(registrationPush(stage.world, n).registrationNumber) ?? '';
    expect(
      pushed.sent.filter(({ reply }) => ![200, 201].includes(reply?.status ?? 0)),
      `seed ${seed}`,
    ).toEqual([]);
    await Promise.all(returned.map((n) => exchange.review(quality, idOf(n), 'RETURN')));
    await Promise.all(numbers.map((n) => exchange.review(safety, idOf(n), n % 2 === 0 ? 'RETURN' : 'REJECT')));
    const corrected = await exchange.push(returned, 'BD-X2');
    expect(new Set(corrected.repeated), `an old push after a new one is answered as before, seed ${seed}`).toEqual(new Set([200]));
    await Promise.all(returned.map((n) => exchange.review(safety, idOf(n), 'REJECT')));
    const mine = new Set(ids.values());
    for (let round = 0; round < 4; round += 1) await resendAll(exchange, mine).then(() => pause(1_000));
    const wrong = (await exchange.simulator('/faults')) as Record<string, number>;

    await exchange.goWrong(0);
    await waitFor(async () => (await resendAll(exchange, mine)) === 0 || pause(500), { what: `all answers to arrive, seed ${seed}` });
    for (const n of numbers) {
      const { registrationNumber } = registrationPush(stage.world, n);
      const answers = (await exchange.simulator(`/answers/${registrationNumber}`)) as { result: string }[];
      const results = n % 2 === 0 ? ['RETURNED', 'REJECTED'] : ['REJECTED'];
      expect([n, answers.map(({ result }) => result)], `seed ${seed}`).toEqual([n, results]);
      const section = n % 2 === 0 ? 'BD-X2' : registrationPush(stage.world, n).section;
      expect(await exchange.casesUnder(registrationNumber), `seed ${seed}`).toEqual([
        { id: idOf(n), state: 'REJECTED', form: { section } },
      ]);
    }
    expect([...pushed.garbageTaken, ...corrected.garbageTaken], `garbage that was taken, seed ${seed}`).toEqual([]);
    const tries = Object.entries(wrong).filter(([what]) => what !== 'SENT_AGAIN_THOUGH_TAKEN');
    const share = 1 - happened(wrong, ['RECEIVED']) / tries.reduce((sum, [, times]) => sum + times, 0);
    process.stdout.write(
      `R0 seed ${seed}: ${Math.round(100 * share)} % of tries went wrong: ${JSON.stringify(wrong)}; pushes: ${JSON.stringify(corrected.done)}\n`,
    );
    expect([share > 0.25, tries.length > 5, Object.keys(corrected.done).length > 6]).toEqual([true, true, true]);
  },
  160_000,
);
