import { readStatusList, type StatusAnswer, statusIn } from '@anzhu/certificate-paper';
import { provenOk } from '@anzhu/kernel';
import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateOn, sealsOf } from '../../test/certificate-on.ts';
import { type CertificateService, certificateService } from '../../test/service.ts';
import { licensed } from '../../test/told.ts';

const url = '/certificates/status-list.json';

describe('K9 K10 the status list', () => {
  let service: CertificateService;
  let ticker: ReturnType<CertificateService['tick']>;
  beforeAll(async () => {
    service = await certificateService('2026-03-02T02:00:00Z');
    for (const n of [1, 2, 3]) await service.hear('enterprise.license.issued.v1', { version: 1, data: licensed(n) });
    for (const n of [1, 2])
      await certificates().updateOne({ subjectId: `license-${n}` }, { $set: { statusIndex: n, updatedAt: service.clock.now() } });
  });
  afterAll(async () => {
    await ticker?.stop();
    await service.stop();
  });

  const certificates = () => service.connection.collection('certificates');
  const list = async () => {
    const { rawPayload } = await service.get(url);
    return provenOk(readStatusList(rawPayload, await sealsOf(service.connection, service.clock.now).trust(), { atLeast: 1 }));
  };
  const statusOf = async (statusIndex: number): Promise<StatusAnswer> =>
    statusIn(await list(), { kind: 'WORK_SAFETY_LICENSE', statusIndex, validUntil: null }, service.clock.now());
  /** The list after the next minute. */
  const refreshed = async () => {
    const before = (await list()).number;
    service.clock.advance({ minutes: 1 });
    return waitFor(async () => ((await list()).number > before ? list() : null));
  };

  it('K9 before there is one it says so, and put on record by two processes at once it is there once', async () => {
    expect((await service.get(url)).statusCode).toBe(503);
    await Promise.all([service.open(), service.open()]);
    await service.open();
    expect(await service.connection.collection('certificate_status_lists').countDocuments()).toBe(1);
    ticker = service.tick();
    await waitFor(async () => ((await service.get(url)).statusCode === 200 ? true : null));
  });

  it('K9 is signed, ends by itself, and says of each edition with files what it is', async () => {
    const { issuedAt, expiresAt, size } = await list();
    expect([issuedAt, expiresAt, size]).toEqual(['2026-03-02T02:00:00.000Z', '2026-03-03T02:00:00.000Z', 3]);
    expect(await Promise.all([0, 1, 2, 3].map(statusOf))).toMatchObject([
      { isKnown: false, why: 'NOT_IN_LIST' },
      { isKnown: true, status: 'VALID' },
      { isKnown: true, status: 'VALID' },
      { isKnown: false, why: 'NOT_IN_LIST' },
    ]);
  });

  it('K10 what was suspended, and lifted, shows in the list of the next minute', async () => {
    for (const [version, event, status] of [
      [2, 'suspended', 'SUSPENDED'],
      [3, 'returned', 'VALID'],
    ] as const) {
      await service.hear(`enterprise.license.${event}.v1`, { version, data: { ...licensed(1), status } });
      await refreshed();
      expect([await statusOf(1), await statusOf(2)]).toMatchObject([{ status }, { status: 'VALID' }]);
    }
  });

  it('K9 written while an owner has not been heard for five minutes it says so to who verifies off line; what has ended stands', async () => {
    await certificates().updateOne({ subjectId: 'license-2' }, { $set: { status: 'REVOKED', updatedAt: service.clock.now() } });
    await service.silence(new Date(Date.now() - 6 * 60_000));
    await refreshed();
    expect(await statusOf(1)).toMatchObject({ isKnown: false, why: 'OWNER_NOT_HEARD' });
    expect(await statusOf(2)).toMatchObject({ isKnown: true, status: 'REVOKED' });
    service.listen();
    await refreshed();
    expect(await statusOf(1)).toMatchObject({ isKnown: true, status: 'VALID' });
  });

  it('K9 K10 of a subject of which an event could not be taken nobody off line is told that its certificate is in force; of others they are, and what has ended stands', async () => {
    const letters = service.connection.collection<{ _id: string }>('dead_letters');
    const [first, second] = ['enterprise/license/license-1', 'enterprise/license/license-2'] as const;
    for (const watermark of [first, second, 'enterprise/license/license-11'])
      await letters.insertOne({ _id: `${watermark}/9`, watermark, number: 9, status: 'DEAD', event: '{}', at: new Date() } as never);
    await refreshed();
    expect(await statusOf(1)).toMatchObject({ isKnown: false, why: 'OWNER_NOT_HEARD' });
    expect(await statusOf(2)).toMatchObject({ isKnown: true, status: 'REVOKED' });
    await letters.updateOne({ _id: `${first}/9` }, { $set: { status: 'PARKED' } });
    await letters.updateOne({ _id: `${second}/9` }, { $set: { status: 'DISCARDED' } });
    await refreshed();
    expect(await statusOf(1)).toMatchObject({ isKnown: false });
    await letters.updateOne({ _id: `${first}/9` }, { $set: { status: 'APPLIED' } });
    await refreshed();
    expect(await statusOf(1)).toMatchObject({ isKnown: true, status: 'VALID' });
  });

  it('K9 without login, for who asks again whether it is another', async () => {
    const first = await service.get(url);
    expect(first.headers).toMatchObject({ 'cache-control': 'public, max-age=60', 'content-type': 'application/json; charset=utf-8' });
    const again = { 'if-none-match': String(first.headers.etag) };
    expect([(await service.get(url, again)).statusCode, (await service.get(url, again)).body]).toEqual([304, '']);
    await refreshed();
    expect((await service.get(url, again)).statusCode).toBe(200);
    const trust = await service.get('/certificates/trust.json');
    expect(trust.json()).toEqual(await sealsOf(service.connection, service.clock.now).trust());
    expect((await service.get('/certificates/trust.json', { 'if-none-match': String(trust.headers.etag) })).statusCode).toBe(304);
    expect(trust.body).not.toMatch(/PRIVATE KEY|rsaKey|sm2Keys/);
  });

  it('K9 reliability: put off for days by a clock that ran ahead, and published by it, it is made anew with a greater number as soon as that is seen', async () => {
    const ahead = new Date(service.clock.now().getTime() + 10 * 86_400_000);
    const number = Math.floor(ahead.getTime() / 1_000);
    await service.connection.collection('certificate_published_lists').updateOne({}, { $set: { number } });
    await service.connection.collection('certificate_status_lists').updateOne({}, { $set: { 'timers.0.at': ahead } });
    await service.follow();
    await waitFor(async () => ((await list()).number > number ? true : null));
    expect((await list()).issuedAt).toBe(service.clock.now().toISOString());
  });

  it('K9 reliability: another process that goes on with it says the same, with a greater number', async () => {
    await ticker.stop();
    const before = await list();
    const [record] = await service.connection.collection('certificate_status_lists').find({}).toArray();
    for (const name of service.connection.modelNames()) service.connection.deleteModel(name);
    const { parts } = certificateOn(service.connection, service.clock.now);
    service.clock.advance({ minutes: 1 });
    await parts.timers?.[1]?.onTimer(String(record?._id), record?.['timers'][0], new AbortController().signal);
    const after = await list();
    expect(after.number).toBeGreaterThan(before.number);
    expect([after.size, after.statuses]).toEqual([before.size, before.statuses]);
  });
});
