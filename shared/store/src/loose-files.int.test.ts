import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { err, ok, type Result } from '@anzhu/kernel';
import { waitFor } from '@anzhu/testing';
import type { Refusal } from '@anzhu/workflow';
import { pino } from 'pino';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { places } from '../fixtures/file-places.ts';
import { permitStore } from '../fixtures/permit.ts';
import { codesOf, org, requestFor, uploadsTo } from '../fixtures/uploads.ts';
import { type AttachmentStore, createAttachments } from './index.ts';
import type { LooseFile } from './loose-files.ts';

const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(600_000)]);
describe.each(Object.entries(places))('security: files attached to nothing, in %s', (where, placeOn) => {
  let kit: Awaited<ReturnType<typeof permitStore>>;
  let attachments: AttachmentStore;
  let kept: Awaited<ReturnType<typeof placeOn>>['kept'];

  beforeAll(async () => {
    kit = await permitStore();
    const at = await placeOn(kit.connection);
    kept = at.kept;
    const signingKey = randomBytes(32).toString('base64');
    const [connection, logger] = [kit.connection, pino({ level: 'silent' })];
    attachments = createAttachments({ connection, clock: () => kit.time.now, signingKey, service: 'equipment', logger, place: at.place });
  });

  const { issued, send, sent } = uploadsTo(() => attachments);
  const day = 24 * 60 * 60_000;
  const later = (ms: number): void => {
    kit.time.now = new Date(kit.time.now.getTime() + ms);
  };
  const isThere = async (fileId: string): Promise<boolean> => (await attachments.find([fileId], org)).faults.length === 0;
  const rowOf = (fileId: string) => kit.connection.collection<LooseFile>('loose_files').findOne({ _id: fileId });
  const threeSent = async () => [(await sent(pdf)).fileId, (await sent(pdf)).fileId, (await sent(pdf)).fileId] as const;
  /** Writes a record that names these, and named those. */
  const naming = (id: string, ids: readonly string[], former: readonly string[] = [], write = written) =>
    attachments.naming({ by: { collection: 'holders', id, field: 'papers.fileId' }, org, ids, former }, () => write(id, ids));
  const written = async (id: string, ids: readonly string[]): Promise<Result<string, Refusal>> => {
    const papers = ids.map((fileId) => ({ fileId }));
    await kit.connection.collection('holders').updateOne({ _id: id as never }, { $set: { papers } }, { upsert: true });
    return ok(id);
  };
  const refusing = async (): Promise<Result<string, Refusal>> => err({ code: 'FORBIDDEN' });
  const failing = async (): Promise<Result<string, Refusal>> => Promise.reject(new Error('killed'));

  it('security: are removed with their bytes after a day, and not before; what a case has named stays', async () => {
    await attachments.sweep();
    later(2 * day);
    await attachments.sweep();
    const named = await sent(pdf);
    const before = await kept();
    const [loose, never] = [await sent(pdf), await issued(requestFor(pdf))];
    await send(never.ticket, pdf.subarray(0, 20));
    expect(await naming('a', [named.fileId])).toEqual({ ok: true, value: 'a' });
    later(day - 1);
    await attachments.sweep();
    expect(await isThere(loose.fileId)).toBe(true);
    later(2);
    expect(await attachments.sweep()).toBe(2);
    expect([await isThere(loose.fileId), await isThere(named.fileId), await isThere(never.fileId)]).toEqual([false, true, false]);
    expect(await kept()).toEqual(before);
    expect(codesOf(await naming('a', [named.fileId, loose.fileId], [named.fileId]))).toEqual(['papers.1.fileId UNKNOWN_FILE']);
    expect(await attachments.sweep()).toBe(0);
  });

  it('security: of work that is to read them are kept a day longer, and only for who sent them', async () => {
    await attachments.sweep();
    const [held, other] = [await sent(pdf), await sent(pdf)];
    later(day - 1);
    expect((await attachments.hold([held.fileId], org)).files.size).toBe(1);
    expect((await attachments.hold([other.fileId], '91530102MA6K00022X')).faults).toMatchObject([{ code: 'UNKNOWN_FILE' }]);
    later(2);
    await attachments.sweep();
    expect([await isThere(held.fileId), await isThere(other.fileId)]).toEqual([true, false]);
    later(day);
    await attachments.sweep();
    expect(await isThere(held.fileId)).toBe(false);
  });

  it('security: what was written of one when a process was killed is removed too, also beside another copy', async () => {
    const { fileId, ticket } = await issued(requestFor(pdf));
    await send(ticket, pdf);
    const before = await kept();
    const ended = new AbortController();
    const pieces = async function* () {
      yield pdf.subarray(0, 300_000);
      yield pdf.subarray(300_000, 310_000);
      await new Promise((resolve) => ended.signal.addEventListener('abort', resolve));
    };
    const broken = attachments.receive(ticket, Readable.from(pieces()));
    await waitFor(async () => (await rowOf(fileId))?.keys.length === 2);
    if (where === 'gridfs') await waitFor(async () => (await kept()).pieces > before.pieces);
    await naming('killed', [fileId]);
    later(2 * day);
    await attachments.sweep();
    expect([await isThere(fileId), await kept()]).toEqual([true, before]);
    ended.abort();
    expect(codesOf(await broken)).toEqual(['file WRONG_SIZE']);
  });

  it('security: are those that a record names no more: they count at once and go after a day with their bytes, unless another names them', async () => {
    await attachments.sweep();
    const before = await kept();
    const [dropped, shared, stays] = await threeSent();
    expect([await naming('c', [dropped, shared, stays]), await naming('d', [shared])]).toMatchObject([{ ok: true }, { ok: true }]);
    later(2 * day);
    await attachments.sweep();
    expect([await rowOf(dropped), await rowOf(shared)]).toEqual([null, null]);
    await naming('c', [stays], [dropped, shared, stays]);
    expect([await rowOf(dropped), await rowOf(shared)]).toMatchObject([{ org, size: pdf.length }, { isAttached: true }]);
    expect((await rowOf(dropped))?.isAttached).toBeUndefined();
    later(day + 1);
    expect([await attachments.sweep(), await rowOf(dropped), await rowOf(shared)]).toEqual([1, null, null]);
    expect([await isThere(dropped), await isThere(shared), await isThere(stays)]).toEqual([false, true, true]);
    expect((await kept()).files).toBe(before.files + 2);
    await naming('d', [], [shared]);
    await naming('c', [], [stays]);
    later(day + 1);
    expect([await attachments.sweep(), await kept()]).toEqual([2, before]);
  });

  it('security: are those of a write that was refused, or cut off; what was written in time stays', async () => {
    const [refused, cut, done] = await threeSent();
    expect(await naming('e', [refused], [], refusing)).toEqual({ ok: false, error: { code: 'FORBIDDEN' } });
    expect((await rowOf(refused))?.isAttached).toBeUndefined();
    await expect(naming('f', [cut], [], failing)).rejects.toThrow('killed');
    const cutOffAfter = async (id: string, ids: readonly string[]) => {
      await written(id, ids);
      return failing();
    };
    await expect(naming('g', [done], [], cutOffAfter)).rejects.toThrow('killed');
    await naming('g', [], [done], refusing);
    later(day + 1);
    expect(await attachments.sweep()).toBe(2);
    expect([await isThere(refused), await isThere(cut), await isThere(done)]).toEqual([false, false, true]);
    await expect(naming('g', [], [done], cutOffAfter)).rejects.toThrow('killed');
    later(day + 1);
    expect([await attachments.sweep(), await isThere(done)]).toEqual([1, false]);
  });

  it('security: are not those that are being named while it is looked', async () => {
    const [early, late, again] = await threeSent();
    later(day + 1);
    const sweepFirst = async (id: string, ids: readonly string[]) => {
      expect(await attachments.sweep()).toBe(2);
      return written(id, ids);
    };
    await naming('i', [early], [], sweepFirst);
    expect([await isThere(early), await isThere(late), await isThere(again)]).toEqual([true, false, false]);
    await naming('i', [], [early]);
    later(day + 1);
    const holders = kit.connection.collection('holders');
    const looked = vi.spyOn(holders, 'findOne').mockImplementationOnce(async () => {
      await naming('i', [early], []);
      return null;
    });
    expect([await attachments.sweep(), await isThere(early), looked.mock.calls.length > 0]).toEqual([0, true, true]);
    looked.mockRestore();
    later(day + 1);
    expect([await attachments.sweep(), await isThere(early)]).toEqual([0, true]);
  });

  it('security: is none that a hundred records have named, nor one of before it was written down which do', async () => {
    const [common, old, loose] = await threeSent();
    const documents = kit.connection.collection('attachments');
    const namedBy = Array.from({ length: 99 }, (_, at) => ({ collection: 'holders', id: `none-${at}`, field: 'papers.fileId' }));
    await documents.updateOne({ _id: common as never }, { $set: { namedBy } });
    await documents.updateOne({ _id: old as never }, { $set: { isAttached: true } });
    for (const id of ['j', 'k']) await naming(id, [common, old]);
    for (const id of ['j', 'k']) await naming(id, [], [common, old]);
    later(day + 1);
    expect(await attachments.sweep()).toBe(1);
    expect([await isThere(common), await isThere(old), await isThere(loose)]).toEqual([true, true, false]);
    expect((await documents.findOne({ _id: common as never }))?.['namedBy']).toHaveLength(100);
  });

  it('security: of one organisation are not more than its quota, in number and bytes', async () => {
    const large = { size: 50 * 1024 * 1024, org: 'hoarder' };
    const sent = Array.from({ length: 80 }, (_, at) => ({ ...large, _id: `loose-${at}`, at: kit.time.now, keys: [] }));
    await kit.connection.collection('loose_files').insertMany(sent as never);
    const [last, beyond] = [await issued(requestFor(pdf, large)), await issued(requestFor(pdf, large))];
    expect(await send(last.ticket, pdf.subarray(0, 20))).toMatchObject({ error: { faults: [{ code: 'WRONG_SIZE' }] } });
    const full = { error: { faults: [{ path: 'size', code: 'TOO_MANY_UNATTACHED_FILES' }] } };
    expect(await send(beyond.ticket, pdf.subarray(0, 20))).toMatchObject(full);
    expect(await attachments.issueTicket(requestFor(pdf, large))).toMatchObject(full);
    expect((await attachments.issueTicket(requestFor(pdf))).ok).toBe(true);
    later(2 * day);
    await attachments.sweep();
    expect((await attachments.issueTicket(requestFor(pdf, large))).ok).toBe(true);
  });

  it('reliability: are found by an index: those of an organisation, and those that are due', async () => {
    await issued(requestFor(pdf));
    await attachments.sweep();
    const indexes = await kit.connection
      .collection('loose_files')
      .aggregate([{ $indexStats: {} }])
      .toArray();
    const used = indexes.filter(({ accesses }) => Number((accesses as { ops: unknown }).ops) > 0);
    expect(used.map(({ name }) => String(name))).toEqual(expect.arrayContaining(['org_1_isAttached_1', 'at_1']));
  });
});
