import { verifyFile } from '@anzhu/certificate-paper';
import { subject, waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealsOf } from '../../test/certificate-on.ts';
import { type CertificateService, certificateService } from '../../test/service.ts';
import { registered } from '../../test/told.ts';

const authority = '昌吉回族自治州住房和城乡建设局';
const user = subject({ org: registered(1).userUscc });
const official = { orgKind: 'AUTHORITY', unitKinds: [], region: '652300', roles: ['EXAMINER'] } as const;
const examiner = subject({ id: 'e', org: '652300-JZ', ...official });

describe('K8 a stolen seal', () => {
  let service: CertificateService;
  let ticker: ReturnType<CertificateService['tick']>;
  beforeAll(async () => {
    service = await certificateService('2026-03-02T02:00:00Z');
    ticker = service.tick();
  });
  afterAll(async () => {
    await ticker.stop();
    await service.stop();
  });

  const stored = (n: number) => service.connection.collection('certificates').findOne({ subjectId: registered(n).registrationId });
  const made = (n: number) =>
    waitFor(async () => {
      const found = await stored(n);
      return found?.['paperState'] === 'MADE' ? found : null;
    });
  /** Registered and coded, with its files. */
  const issued = async (n: number) => {
    await service.hear('equipment.use-registration.approved.v1', { version: 1, data: registered(n) });
    const { _id: certificateId, version: expectedVersion } = (await stored(n)) as unknown as { _id: string; version: number };
    const input = { requestId: service.requestId(), certificateId, expectedVersion };
    const query =
      'mutation ($input: MakeElectronicCertificateInput!) { makeElectronicCertificate(input: $input) { ... on ElectronicCertificate { state } } }';
    await service.ask(examiner, query, { input });
    expect(await service.answer(registered(n).registrationId, { certificateNumber: `1.2.156.3005.2-${n}` })).toBe(200);
    return made(n);
  };
  const twinOf = (certificate: Awaited<ReturnType<typeof stored>>): Buffer => Buffer.from(certificate?.['papers'].twin);
  const verified = async (bytes: Buffer) => {
    const query = 'query ($content: String!) { found: verifyCertificateFile(content: $content) { outcome certificate { status } } }';
    return (await service.ask(null, query, { content: bytes.toString('base64') })).data.found;
  };
  const order = () => service.connection.collection('seal_orders').findOne({});
  const downloadable = async (certificate: Awaited<ReturnType<typeof stored>>) => {
    const query = 'query ($id: ID!) { electronicCertificate(id: $id) { isDownloadable } }';
    return (await service.ask(user, query, { id: certificate?._id })).data.electronicCertificate.isDownloadable;
  };

  it('K8 K9 withdrawn, nothing that it sealed is relied on any more, genuine or not; until it is made again no file is handed out', async () => {
    const [before, ended] = [await issued(1), await issued(2)];
    await service.hear('equipment.use-registration.ended.v1', { version: 2, data: { ...registered(2), ending: 'COMPLETED' } });
    await issued(3);
    const stolen = await sealsOf(service.connection, service.clock.now).sealOf(authority);
    expect([await verified(twinOf(before)), before['papers'].sealedBy]).toEqual([
      { outcome: 'UNCHANGED', certificate: { status: 'VALID' } },
      stolen.keyId,
    ]);
    await ticker.stop();
    service.clock.advance({ hours: 1 });
    await service.connection.collection('seal_orders').insertOne({ authority, verb: 'withdraw' });
    await Promise.all([service.follow(), service.follow()]);
    for (const file of [before, ended]) expect(await verified(twinOf(file))).toEqual({ outcome: 'SEAL_WITHDRAWN', certificate: null });
    expect(await downloadable(await stored(1))).toBe(false);
    expect(await order()).toMatchObject({ keyIds: [stolen.keyId], papers: 3 });
    expect(await order()).not.toHaveProperty('doneAt');
  });

  it('K8 K9 every edition, also one that has ended before or meanwhile, has its files again by another seal, of the same place and code; then the order is done', async () => {
    await service.hear('equipment.use-registration.ended.v1', { version: 2, data: { ...registered(3), ending: 'COMPLETED' } });
    const former = await Promise.all([1, 2, 3].map(stored));
    expect(former.map((one) => one?.['paperState'])).toEqual(['DUE', 'DUE', 'DUE']);
    ticker = service.tick();
    const again = await Promise.all([1, 2, 3].map(made));
    await service.follow();
    const { keyId } = await sealsOf(service.connection, service.clock.now).sealOf(authority);
    expect(again.map(({ papers }) => papers.sealedBy)).toEqual([keyId, keyId, keyId]);
    expect(again.map(({ statusIndex, verifyCode, state }) => [statusIndex, verifyCode, state])).toEqual(
      former.map((one) => [one?.['statusIndex'], one?.['verifyCode'], one?.['state']]),
    );
    expect(again.flatMap(({ papers }) => papers.files.map(({ fileId }: { fileId: string }) => fileId))).not.toEqual(
      expect.arrayContaining([former[0]?.['papers'].files[0].fileId]),
    );
    expect(await Promise.all(again.map((one) => verified(twinOf(one))))).toMatchObject([
      { outcome: 'UNCHANGED', certificate: { status: 'VALID' } },
      { outcome: 'UNCHANGED', certificate: { status: 'CANCELLED_COMPLETED' } },
      { outcome: 'UNCHANGED', certificate: { status: 'CANCELLED_COMPLETED' } },
    ]);
    expect(await downloadable(await stored(1))).toBe(true);
    expect(await order()).toMatchObject({ doneAt: service.clock.now(), isReplaced: true, papers: 3 });
  });

  it('K8 K9 who verifies off line is told by the next list, whatever trust they hold; of an authority without a seal nothing is withdrawn', async () => {
    const seals = sealsOf(service.connection, service.clock.now);
    const { keyId } = await seals.sealOf(authority);
    const former = await seals.trust();
    const genuine = twinOf(await stored(1));
    const orders = service.connection.collection('seal_orders');
    await orders.insertMany([
      { authority, verb: 'withdraw' },
      { authority: '样例县住房和城乡建设局', verb: 'withdraw' },
    ]);
    await service.follow();
    await service.open();
    const list = await waitFor(async () => {
      const read = await service.get('/certificates/status-list.json');
      return read.statusCode === 200 && read.body.includes(keyId) ? read : null;
    });
    expect(JSON.parse(list.body).withdrawn).toContain(keyId);
    expect(verifyFile(genuine, former).isUnchanged).toBe(true);
    expect(await orders.findOne({ authority: '样例县住房和城乡建设局' })).toMatchObject({ isReplaced: false, papers: 0 });
  });

  it('K8 reliability: restored with papers of a withdrawn seal and without its order, or as an earlier version has left them, they are made again all the same; a good seal stays', async () => {
    const certificates = service.connection.collection('certificates');
    const [first, second, third] = [await made(1), await made(2), await made(3)];
    const orders = service.connection.collection('seal_orders');
    const order = await orders.insertOne({ authority, verb: 'withdraw', doneAt: service.clock.now(), isReplaced: true });
    await sealsOf(service.connection, service.clock.now).replace(authority, String(order.insertedId));
    await service.follow();
    expect(await orders.findOne({ _id: order.insertedId })).toMatchObject({
      keyIds: [first['papers'].sealedBy, expect.any(String)],
      papers: 3,
    });
    await waitFor(async () => {
      await service.follow();
      return (await orders.findOne({ _id: order.insertedId }))?.['doneAt'];
    });
    await ticker.stop();
    await orders.deleteMany({});
    const { sealedBy: _, ...unsaid } = first['papers'];
    await certificates.updateOne({ _id: first._id }, { $set: { papers: unsaid } });
    await certificates.updateOne({ _id: second._id }, { $set: { papers: second['papers'], paperState: 'NONE', timers: [] } });
    await certificates.updateOne({ _id: third._id }, { $set: { papers: third['papers'] } });
    await service.follow();
    expect((await Promise.all([1, 2, 3].map(stored))).map((one) => one?.['paperState'])).toEqual(['DUE', 'DUE', 'DUE']);
    ticker = service.tick();
    const { keyId } = await sealsOf(service.connection, service.clock.now).sealOf(authority);
    const again = await Promise.all([1, 2, 3].map(made));
    expect(again.map(({ papers }) => papers.sealedBy)).toEqual([keyId, keyId, keyId]);
    await certificates.updateOne({ _id: first._id }, { $unset: { 'papers.sealedBy': 1 } });
    await service.follow();
    expect(await stored(1)).toMatchObject({ paperState: 'MADE', papers: again[0]?.['papers'] });
  });

  it('K8 reliability: given again before it was carried out, as where an earlier version took both for replacements, it is carried out once; given again afterwards, once more', async () => {
    const orders = service.connection.collection('seal_orders');
    const ring = sealsOf(service.connection, service.clock.now);
    await orders.deleteMany({});
    const given = async (more: object = {}) => {
      service.clock.advance({ minutes: 1 });
      return (await orders.insertOne({ authority, verb: 'withdraw', orderedAt: service.clock.now(), ...more })).insertedId;
    };
    const replaced = { doneAt: service.clock.now(), isReplaced: true };
    const twice = [await given(replaced), await given(replaced)];
    for (const id of twice) await ring.replace(authority, String(id));
    const sealsNow = async () => (await ring.trust()).seals.filter(({ name }) => name === authority).length;
    const before = await sealsNow();
    service.clock.advance({ minutes: 1 });
    await Promise.all([service.follow(), service.follow()]);
    const [first, second] = await Promise.all(twice.map((_id) => orders.findOne({ _id })));
    expect([await sealsNow(), second?.['keyIds']]).toEqual([before + 1, first?.['keyIds']]);
    await given();
    await service.follow();
    expect(await sealsNow()).toBe(before + 2);
  });

  it.each([
    ['by a clock that was ahead when the one before it was carried out', async () => undefined],
    [
      'after the process ended that had carried out the one before it, and not said so',
      () => service.connection.collection('seal_orders').updateOne({}, { $unset: { keyIds: 1, papers: 1, doneAt: 1 } }),
    ],
  ])('K8 reliability: an order that is given after a seal was withdrawn withdraws the next one too: %s', async (_, between) => {
    const orders = service.connection.collection('seal_orders');
    const ring = sealsOf(service.connection, service.clock.now);
    await orders.deleteMany({});
    const orderedAt = new Date(service.clock.now().getTime() - 600_000);
    await orders.insertOne({ authority, verb: 'withdraw', orderedAt });
    await service.follow();
    await between();
    const { keyId } = await ring.sealOf(authority);
    const { insertedId } = await orders.insertOne({ authority, verb: 'withdraw', orderedAt });
    await service.follow();
    expect((await orders.findOne({ _id: insertedId }))?.['keyIds']).toEqual([keyId]);
    expect((await ring.sealOf(authority)).keyId).not.toBe(keyId);
  });
});
