import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bad, good, type ImportDesk, newUnit, openImportDesk } from '../../test/import-desk.ts';

/** Three batches, each but the first with a row that is wrong. */
const rows = Array.from({ length: 250 }, (_, at) => (at === 120 || at === 230 ? bad(`丙${at}`) : good(`第${at}张`)));
const mode = 'GOOD_ROWS' as const;

let desk: ImportDesk;

beforeEach(async () => {
  desk = await openImportDesk();
});
afterEach(() => desk.stop());

/** Holds up what comes before the batch that begins behind that row, until it is let go; tells how often it came so far. */
const heldBehind = (row: number) => {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let times = 0;
  desk.world.before = async ([first = 0]) => {
    if (first <= row) return;
    times += 1;
    if (times === 1) await gate;
  };
  return { letGo: () => letGo(), isReached: () => waitFor(() => times > 0) };
};

const progressOf = ({ state, total, read, taken, refused }: Awaited<ReturnType<ImportDesk['load']>>) => [
  state,
  total,
  read,
  taken,
  refused,
];

describe('X15 an import is a job', () => {
  it('X15 S5 that answers at once, runs after the answer and shows how far it is', async () => {
    const unit = newUnit();
    const held = heldBehind(102);
    const id = await desk.begun(rows, unit, { mode });
    expect(progressOf(await desk.load(unit, id))).toEqual(['WAITING', null, 0, 0, 0]);
    desk.tick();
    await held.isReached();
    expect(progressOf(await desk.load(unit, id))).toEqual(['RUNNING', 250, 100, 100, 0]);
    expect((await desk.linesOf(unit, id, { first: 200 })).length).toBe(100);
    held.letGo();
    await waitFor(async () => (await desk.load(unit, id)).state === 'DONE');
    expect(progressOf(await desk.load(unit, id))).toEqual(['DONE', 250, 250, 248, 2]);
    const refused = await desk.linesOf(unit, id, { refusedOnly: true });
    expect(refused.map(({ row, id: made, faults }) => [row, made, faults.map(({ column, code }) => `${column} ${code}`)])).toEqual([
      [123, null, ['G NOT_A_NUMBER']],
      [233, null, ['G NOT_A_NUMBER']],
    ]);
  });

  it.each([mode, 'ALL_OR_NOTHING'] as const)(
    'X15 that another process goes on with when one has left it, each row once: %s',
    async (how) => {
      const unit = newUnit();
      const clean = rows.filter(({ weight }) => weight === undefined);
      const held = heldBehind(102);
      const id = await desk.begun(clean, unit, { mode: how });
      const left = desk.tick({ drainMs: 10 });
      await held.isReached();
      await left.stop();
      desk.clock.advance({ seconds: 6 });
      desk.tick();
      await waitFor(async () => (await desk.load(unit, id)).state === 'DONE');
      held.letGo();
      await desk.settled();
      const lines = [...(await desk.linesOf(unit, id, { first: 200 })), ...(await desk.linesOf(unit, id, { first: 200, afterRow: 202 }))];
      expect(progressOf(await desk.load(unit, id))).toEqual(['DONE', 248, 248, 248, 0]);
      expect(lines.map(({ row }) => row)).toEqual(clean.map((_, at) => at + 3));
      expect(await desk.titles(unit)).toEqual(clean.map(({ holder }) => `${holder} site-1`).toSorted());
      expect(new Set(lines.map(({ id: made }) => made)).size).toBe(248);
    },
  );

  it('X15 that ends between two batches when its process stops, and is gone on with', async () => {
    const unit = newUnit();
    const stopping = new AbortController();
    const id = await desk.begun(rows, unit, { mode });
    desk.world.before = async () => stopping.abort();
    await desk.run(id, stopping.signal);
    expect(progressOf(await desk.load(unit, id))).toEqual(['RUNNING', 250, 100, 100, 0]);
    desk.world.before = async () => undefined;
    await desk.run(id);
    expect([progressOf(await desk.load(unit, id)), (await desk.titles(unit)).length]).toEqual([['DONE', 250, 250, 248, 2], 248]);
  });

  it('X15 of which a row is taken and told of, or neither', async () => {
    const unit = newUnit();
    const id = await desk.begun(rows, unit, { mode });
    await desk.connection.db?.createCollection('import_rows', { validator: { row: { $ne: 150 } } });
    await expect(desk.run(id)).rejects.toThrow('Document failed validation');
    expect([progressOf(await desk.load(unit, id)), (await desk.titles(unit)).length]).toEqual([['RUNNING', 250, 100, 100, 0], 100]);
    await desk.connection.db?.command({ collMod: 'import_rows', validator: {} });
    await desk.run(id);
    expect([progressOf(await desk.load(unit, id)), (await desk.titles(unit)).length]).toEqual([['DONE', 250, 250, 248, 2], 248]);
  });

  it('X15 whose report is read by rows, so many at a time', async () => {
    const unit = newUnit();
    const id = await desk.begun(rows, unit, { mode });
    await desk.run(id);
    const seen = async (request: object) => (await desk.linesOf(unit, id, request)).map(({ row }) => row);
    expect([(await seen({})).length, await seen({ first: 2, afterRow: 250 }), await seen({ afterRow: 252 })]).toEqual([50, [251, 252], []]);
    const job = await desk.load(unit, id);
    for (const request of [{ first: 0 }, { first: 201 }, { afterRow: -1 }])
      expect(await desk.imports.lines(job, request)).toMatchObject({ ok: false, error: { code: 'BAD_USER_INPUT' } });
  });
});
