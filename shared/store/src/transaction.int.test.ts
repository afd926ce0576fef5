import { err, ok } from '@anzhu/kernel';
import { notFound } from '@anzhu/workflow';
import { beforeAll, describe, expect, it } from 'vitest';
import { draft, permitStore } from '../fixtures/permit.ts';
import { nextSerial } from './index.ts';

type Kit = Awaited<ReturnType<typeof permitStore>>;

describe('reliability: several writes or none', () => {
  let kit: Kit;

  beforeAll(async () => {
    kit = await permitStore();
  });

  it('undoes everything on a refusal and on a failure', async () => {
    const own = draft();
    const refused = await kit.store.atomically(async (session) => {
      await kit.store.insert(kit.permits, own, {}, session);
      return err(notFound);
    });
    expect(refused).toEqual(err(notFound));
    const failed = kit.store.atomically(async (session) => {
      await kit.store.insert(kit.permits, own, {}, session);
      throw new Error('outage');
    });
    await expect(failed).rejects.toThrow('outage');
    expect(await kit.store.find(kit.permits, own._id)).toBeNull();
  });

  it('runs the work again when another transaction was faster', async () => {
    const made = await kit.store.insert(kit.permits, draft(), {});
    if (!made.ok) throw new Error('not made');
    let runs = 0;
    const outcome = await kit.store.atomically(async (session) => {
      runs += 1;
      const current = await kit.store.find(kit.permits, made.value._id, session);
      if (!current) return err(notFound);
      if (runs === 1) await kit.store.save(kit.permits, current, { set: { holder: 'faster' } });
      return kit.store.save(kit.permits, current, { set: { state: 'APPROVED' } }, session);
    });
    expect(outcome).toMatchObject({ ok: true, value: { version: 3, holder: 'faster', state: 'APPROVED' } });
    expect(runs).toBe(2);
  });

  it('begins again where it reads from before what it decides on, which is no conflict', async () => {
    const made = await kit.store.insert(kit.permits, draft(), {});
    if (!made.ok) throw new Error('not made');
    const { _id } = made.value;
    let runs = 0;
    const outcome = await kit.store.atomically(async (session) => {
      runs += 1;
      await kit.store.find(kit.permits, _id, session);
      if (runs === 1) await kit.store.save(kit.permits, made.value, { set: { holder: 'faster' } });
      const read = await kit.store.find(kit.permits, _id);
      return read ? kit.store.save(kit.permits, read, { set: { state: 'APPROVED' } }, session) : err(notFound);
    });
    expect(outcome).toMatchObject({ ok: true, value: { version: 3, holder: 'faster', state: 'APPROVED' } });
    expect(runs).toBe(2);
  });

  it('gives numbers without gap or duplicate to forty contenders of which some are refused', async () => {
    const contenders = Array.from({ length: 40 }, (_, at) =>
      kit.store.atomically(async (session) => {
        const serial = await nextSerial(kit.connection, 'filing:530102', session);
        if (at % 4 === 0) return err(notFound);
        const made = await kit.store.insert(kit.permits, draft({ serialNumber: `S${serial}` }), {}, session);
        return made.ok ? ok(serial) : made;
      }),
    );
    const serials = (await Promise.all(contenders)).flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    expect(serials.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
    expect(await kit.permits.collection.countDocuments({ serialNumber: /^S/ })).toBe(30);
  });
});
