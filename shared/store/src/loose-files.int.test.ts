import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { places } from '../fixtures/file-places.ts';
import { permitStore } from '../fixtures/permit.ts';
import { org, requestFor, uploadsTo } from '../fixtures/uploads.ts';
import { type AttachmentStore, createAttachments } from './index.ts';

const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(600_000)]);
describe.each(Object.entries(places))('security: files attached to nothing, in %s', (_, placeOn) => {
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

  it('security: are removed with their bytes after a day, and not before; what a case has named stays', async () => {
    await attachments.sweep();
    later(2 * day);
    await attachments.sweep();
    const named = await sent(pdf);
    const before = await kept();
    const [loose, never] = [await sent(pdf), await issued(requestFor(pdf))];
    await send(never.ticket, pdf.subarray(0, 20));
    expect((await attachments.attach([named.fileId], org)).faults).toEqual([]);
    later(day - 1);
    await attachments.sweep();
    expect(await isThere(loose.fileId)).toBe(true);
    later(2);
    expect(await attachments.sweep()).toBe(2);
    expect([await isThere(loose.fileId), await isThere(named.fileId), await isThere(never.fileId)]).toEqual([false, true, false]);
    expect(await kept()).toEqual(before);
    expect((await attachments.attach([loose.fileId], org)).faults).toMatchObject([{ code: 'UNKNOWN_FILE' }]);
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
    const broken = new Readable({ read: () => undefined });
    broken.push(pdf.subarray(0, 300_000));
    void attachments.receive(ticket, broken).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await attachments.attach([fileId], org)).faults).toEqual([]);
    later(2 * day);
    await attachments.sweep();
    expect([await isThere(fileId), await kept()]).toEqual([true, before]);
    broken.destroy();
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
});
