import { verifyFile } from '@anzhu/certificate-paper';
import { subject, waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealsOf } from '../../test/certificate-on.ts';
import { type CertificateService, certificateService } from '../../test/service.ts';
import { registered } from '../../test/told.ts';

const user = subject({ org: registered(1).userUscc });
const official = { orgKind: 'AUTHORITY', unitKinds: [], region: '652300', roles: ['EXAMINER'] } as const;
const examiner = subject({ id: 'e', org: '652300-JZ', ...official });

describe('K7 K8 the files of an edition', () => {
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
  const make = async (n: number) => {
    const found = await stored(n);
    const input = { requestId: service.requestId(), certificateId: found?._id, expectedVersion: found?.['version'] };
    const query =
      'mutation ($input: MakeElectronicCertificateInput!) { done: makeElectronicCertificate(input: $input) { __typename ... on ElectronicCertificate { state paperState } ... on Blocked { reasons { code } } } }';
    return (await service.ask(examiner, query, { input })).data?.done;
  };
  const register = (n: number, own: object = {}) =>
    service.hear('equipment.use-registration.approved.v1', { version: 1, data: { ...registered(n), ...own } });
  /** Registered, coded, and with files or the reason why not; `shows` is on a face that was asked for before faces were looked at. */
  const coded = async (n: number, shows: Readonly<Record<string, string>> = {}) => {
    await register(n);
    expect(await make(n)).toMatchObject({ state: 'CODING', paperState: 'NONE' });
    const $set = Object.fromEntries(Object.entries(shows).map(([key, text]) => [`faceValues.${key}`, text]));
    await service.connection
      .collection('certificates')
      .updateOne({ subjectId: registered(n).registrationId }, { $set: { toldVersion: 1, ...$set } });
    expect(await service.answer(registered(n).registrationId, { certificateNumber: `1.2.156.3005.2-${n}` })).toBe(200);
    return await settled(n);
  };
  const settled = (n: number) =>
    waitFor(async () => {
      const found = await stored(n);
      return found && ['MADE', 'REFUSED'].includes(found['paperState']) ? found : null;
    });
  const bytesOf = async (certificate: Awaited<ReturnType<typeof stored>>): Promise<readonly Buffer[]> => {
    const read = certificate?.['papers'].files.map(async ({ fileId }: { fileId: string }) => {
      const bytes = await service.files.read(fileId, user.org);
      return bytes.ok ? bytes.value : expect.fail(bytes.error.code);
    });
    return [...((await Promise.all(read)) as Buffer[]), Buffer.from(certificate?.['papers'].twin)];
  };

  it('K7 K8 C12 once it is coded it has a PDF, an OFD and a twin, each of which verifies as that edition', async () => {
    const certificate = await coded(1);
    const trust = await sealsOf(service.connection, service.clock.now).trust();
    const verdicts = (await bytesOf(certificate)).map((bytes) => verifyFile(bytes, trust));
    expect(verdicts.map((verdict) => verdict.isUnchanged && verdict.format)).toEqual(['PDF', 'OFD', 'TWIN']);
    for (const verdict of verdicts)
      expect(verdict).toMatchObject({
        edition: { certificateId: certificate._id, number: registered(1).registrationNumber, statusIndex: certificate['statusIndex'] },
        seal: { name: '昌吉回族自治州住房和城乡建设局' },
      });
    const query =
      'query ($id: ID!) { electronicCertificate(id: $id) { paperState files { format size sha256 } history(first: 1) { label { zh } } } }';
    const { data } = await service.ask(user, query, { id: certificate._id });
    expect(data.electronicCertificate).toMatchObject({
      paperState: 'MADE',
      files: [{ format: 'PDF' }, { format: 'OFD' }, { format: 'JSON' }],
      history: [{ label: { zh: '证照文件已生成' } }],
    });
  });

  it('K7 K9 each has its own place in the status list, one after the other', async () => {
    const indexes = [(await stored(1))?.['statusIndex'], (await coded(2))['statusIndex'], (await coded(3))['statusIndex']];
    expect(indexes).toEqual([1, 2, 3]);
  });

  it('K4 K7 what no paper could show is told at its field before any number is asked for, all at once; corrected it is coded', async () => {
    const asked = () => service.connection.collection('deliveries').countDocuments();
    const before = await asked();
    await register(6, { projectName: '𠮷祥花园', location: '楼'.repeat(400) });
    expect(await make(6)).toMatchObject({ state: 'CODE_FAILED', paperState: 'NONE' });
    const query = 'query ($id: ID!) { electronicCertificate(id: $id) { problems { code field remedy { process } next { zh } } } }';
    const { problems } = (await service.ask(user, query, { id: (await stored(6))?._id })).data.electronicCertificate;
    const remedy = { process: 'equipment.use-correction' };
    expect(problems).toMatchObject([
      { code: 'TOO_LONG', field: 'location', remedy },
      { code: 'UNDRAWABLE', field: 'project', remedy, next: { zh: expect.stringContaining('补充字库') } },
    ]);
    expect([await asked(), (await stored(6))?.['certificateNumber']]).toEqual([before, null]);
    const data = { ...registered(6), projectName: '吉祥花园', location: '6号楼' };
    await service.hear('equipment.use-registration.corrected.v1', { version: 2, data });
    const second = await service.connection.collection('certificates').findOne({ subjectId: data.registrationId, edition: 2 });
    const input = { requestId: service.requestId(), certificateId: second?._id, expectedVersion: second?.['version'] };
    const again =
      'mutation ($input: MakeElectronicCertificateInput!) { done: makeElectronicCertificate(input: $input) { ... on ElectronicCertificate { state } } }';
    expect((await service.ask(examiner, again, { input })).data.done).toEqual({ state: 'CODING' });
    expect(await asked()).toBe(before + 1);
  });

  it('K7 a character that the font lacks stops the files with the reason at its field, and is tried again by a button', async () => {
    const certificate = await coded(4, { project: '𠮷祥花园' });
    expect(certificate).toMatchObject({ paperState: 'REFUSED', papers: null, state: 'CODED' });
    const query =
      'query ($id: ID!) { electronicCertificate(id: $id) { isMakeable files { format } problems { code field label { zh } } } }';
    const shown = async () => (await service.ask(user, query, { id: certificate._id })).data.electronicCertificate;
    const reason = { code: 'UNDRAWABLE', field: 'project', label: { zh: '字库没有「𠮷」(U+20BB7),不能印制' } };
    expect(await shown()).toEqual({ isMakeable: false, files: [], problems: [reason] });
    expect(await make(4)).toMatchObject({ state: 'CODED', paperState: 'DUE' });
    await settled(4);
    expect(await shown()).toMatchObject({ isMakeable: false, problems: [reason] });
    const found = 'query { electronicCertificates(filter: { paperState: REFUSED }) { edges { node { id } } } }';
    expect((await service.ask(examiner, found)).data.electronicCertificates.edges).toEqual([{ node: { id: certificate._id } }]);
  });

  it('K7 K10 what is corrected has its files as another edition', async () => {
    const data = { ...registered(4), projectName: '吉祥花园' };
    await service.hear('equipment.use-registration.renewed.v1', { version: 2, data });
    const editions = await service.connection
      .collection('certificates')
      .find({ subjectId: data.registrationId })
      .sort({ edition: 1 })
      .toArray();
    expect(editions.map(({ edition, state }) => [edition, state])).toEqual([
      [1, 'REPLACED'],
      [2, 'APPROVED'],
    ]);
  });

  it('K8 a seal that is replaced leaves what it sealed valid, and its keys are nowhere in the clear', async () => {
    const seals = sealsOf(service.connection, service.clock.now);
    const before = await bytesOf(await stored(1));
    service.clock.advance({ hours: 1 });
    await service.connection.collection('seal_orders').insertOne({ authority: '昌吉回族自治州住房和城乡建设局' });
    await Promise.all([service.follow(), service.follow()]);
    const next = await seals.sealOf('昌吉回族自治州住房和城乡建设局');
    expect((await seals.trust()).seals.filter(({ name }) => name === next.name).length).toBe(2);
    const after = await bytesOf(await coded(5));
    const trust = await seals.trust();
    const verdicts = [...before, ...after].map((bytes) => verifyFile(bytes, trust));
    expect(verdicts.map((verdict) => verdict.isUnchanged)).toEqual(Array(6).fill(true));
    expect(new Set(verdicts.map((verdict) => verdict.isUnchanged && verdict.seal.keyId === next.keyId))).toEqual(new Set([false, true]));
    const kept = JSON.stringify(await service.connection.collection('seal_keys').find({}).toArray());
    expect(kept).not.toMatch(/PRIVATE KEY|rsaKey|sm2Keys/);
  });

  it('K8 reliability: keys of the same version, put back by a restore, are read anew by a process that runs', async () => {
    const rings = service.connection.collection('seal_keys');
    const seals = sealsOf(service.connection, service.clock.now);
    const [name, other] = ['样例甲局', '样例乙局'];
    await seals.sealOf(name);
    const copy = await rings.findOne({});
    await seals.sealOf(other);
    const version = (await rings.findOne({}))?.['version'];
    await rings.replaceOne({ _id: copy?._id as never }, { ...copy, version } as never);
    expect((await seals.trust()).seals.map((seal) => seal.name)).not.toContain(other);
  });
});
