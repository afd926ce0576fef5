import { buffer } from 'node:stream/consumers';
import type { Subject } from '@anzhu/access';
import { verifyFile } from '@anzhu/certificate-paper';
import { subject, waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealsOf } from '../../test/certificate-on.ts';
import { type CertificateService, certificateService } from '../../test/service.ts';
import { registered } from '../../test/told.ts';

const owner = '91650100572536759H';
const user = subject({ id: 'u', org: registered(1).userUscc });
const colleague = subject({ ...user, id: 'c' });
const machineOwner = subject({ id: 'm', org: owner });
const stranger = subject({ id: 's', org: '91530102MA6K00048Y' });
const authority = { orgKind: 'AUTHORITY', unitKinds: [], region: '652300', roles: ['EXAMINER'] } as const;
const examiner = subject({ id: 'e', org: '652300-JZ', ...authority });
const province = subject({ id: 'p', org: '650000-JZ', ...authority, region: '650000' });
const far = subject({ id: 'f', org: '530100-JZ', ...authority, region: '530100' });

const wanted =
  'id purpose note isMarked actorName actorOrg actorOrgLabel { zh } actorUnit { uscc } askedAt certificate { number } file { url fileName expiresAt }';

describe('K11 X14 E13 downloads of a certificate', () => {
  let service: CertificateService;
  let certificateId: string;
  beforeAll(async () => {
    service = await certificateService('2026-03-02T02:00:00Z');
    const ticker = service.tick();
    const data = { ...registered(1), ownerUscc: owner };
    await service.hear('equipment.use-registration.approved.v1', { version: 1, data });
    const made = await stored();
    certificateId = String(made?._id);
    const input = { requestId: service.requestId(), certificateId, expectedVersion: made?.['version'] };
    await service.ask(
      examiner,
      'mutation ($input: MakeElectronicCertificateInput!) { makeElectronicCertificate(input: $input) { __typename } }',
      { input },
    );
    await service.answer(data.registrationId, { certificateNumber: '1.2.156.3005.2-1' });
    await waitFor(async () => ((await stored())?.['paperState'] === 'MADE' ? true : null));
    await ticker.stop();
  });
  afterAll(() => service.stop());

  const stored = () => service.connection.collection('certificates').findOne({});
  const logged = () => service.connection.collection('certificate_downloads').countDocuments();
  const download = async (who: Subject | null, own: object = {}) => {
    const input = { requestId: service.requestId(), certificateId, format: 'PDF', purpose: 'OWN_ARCHIVE', ...own };
    const query = `mutation ($input: DownloadElectronicCertificateInput!) { done: downloadElectronicCertificate(input: $input) { __typename
      ... on ElectronicCertificateDownload { ${wanted} } ... on RequirementsNotMet { faults { path code } } ... on Blocked { reasons { code zh } } } }`;
    const { data, errors } = await service.ask(who, query, { input });
    return (
      data?.done ?? {
        code: errors?.[0]?.extensions.code,
        faults: errors?.[0]?.extensions.faults?.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`),
      }
    );
  };
  const fetched = async ({ url }: { readonly url: string }) => {
    const opened = await service.files.open(url.split('/').at(-1) ?? '');
    return opened.ok ? { name: opened.value.name, bytes: await buffer(opened.value.stream) } : { code: opened.error.code };
  };
  const verdictOf = async (bytes: Buffer) => verifyFile(bytes, await sealsOf(service.connection, service.clock.now).trust());
  const log = async (who: Subject, filter = '') => {
    const query = `query { electronicCertificateDownloads${filter} { edges { node { actorOrg purpose format file { url } } } } }`;
    return (await service.ask(who, query)).data?.electronicCertificateDownloads?.edges.map(({ node }: { node: object }) => node) ?? [];
  };

  it('K11 X14 holder, owner of the machine and authorities of the place download it; to others it does not exist, and nothing is on record', async () => {
    const may = [user, machineOwner, examiner, province];
    for (const who of may)
      expect(await download(who)).toMatchObject({
        ...{ __typename: 'ElectronicCertificateDownload', actorOrg: who.org },
        ...(who.orgKind === 'AUTHORITY'
          ? { actorOrgLabel: { zh: expect.stringMatching(/住房和城乡建设/) }, actorUnit: null }
          : { actorOrgLabel: null, actorUnit: { uscc: who.org } }),
      });
    for (const who of [stranger, far, null])
      expect(await download(who)).toMatchObject({ code: who ? 'NOT_FOUND' : expect.stringMatching(/NOT_FOUND|UNAUTHENTICATED/) });
    expect(await logged()).toBe(may.length);
  });

  it('K11 X14 the purpose is demanded, all that is wrong is said at once, and nothing is on record', async () => {
    const before = await logged();
    expect(await download(user, { purpose: 'OTHER', format: 'OFD', isMarked: true })).toEqual({
      __typename: 'RequirementsNotMet',
      faults: [
        { path: 'note', code: 'REQUIRED' },
        { path: 'isMarked', code: 'PDF_ONLY' },
      ],
    });
    expect(await download(user, { requestId: 'x' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await logged()).toBe(before);
  });

  it.each(['PDF', 'OFD', 'JSON'] as const)('K8 K11 the %s is the file that was sealed', async (format) => {
    const { file } = await download(user, { format });
    const { name, bytes } = await fetched(file);
    expect(name).toBe(file.fileName);
    expect(name).toBe(`建筑起重机械使用登记证 652300T（2026）0000001 第1版.${format.toLowerCase()}`);
    expect(await verdictOf(bytes ?? Buffer.alloc(0))).toMatchObject({ isUnchanged: true, edition: { certificateId, edition: 1 } });
    const { data } = await service.ask(user, `query { electronicCertificate(id: "${certificateId}") { files { format size } } }`);
    expect(data.electronicCertificate.files).toContainEqual({ format, size: bytes?.length });
  });

  it('K11 X14 a copy with purpose and date across the page verifies as the same edition, and is another file', async () => {
    const [whole, copy] = [await download(user), await download(user, { purpose: 'OTHER', note: '参加投标', isMarked: true })];
    const [one, other] = [await fetched(whole.file), await fetched(copy.file)];
    expect(other.name).toMatch(/ 副本\.pdf$/);
    expect(other.bytes?.equals(one.bytes ?? Buffer.alloc(0))).toBe(false);
    expect(await verdictOf(other.bytes ?? Buffer.alloc(0))).toMatchObject({ isUnchanged: true, edition: { certificateId, edition: 1 } });
    expect((await fetched(copy.file)).bytes?.equals(other.bytes ?? Buffer.alloc(0))).toBe(true);
  });

  it('X14 E13 asked for again under one id it is on record once; the link is for who asked, for ten minutes', async () => {
    const requestId = service.requestId();
    const before = await logged();
    const [one, same] = [await download(user, { requestId }), await download(user, { requestId })];
    expect([one.id, await logged()]).toEqual([same.id, before + 1]);
    expect((await download(user, { requestId, format: 'OFD' })).code).toBe('REQUEST_ID_REUSED');
    const seen = async (who: Subject) =>
      (await service.ask(who, `query { electronicCertificateDownload(id: "${one.id}") { file { url } } }`)).data
        .electronicCertificateDownload.file;
    expect([await seen(user), await seen(colleague), await seen(examiner)]).toMatchObject(
      [{ url: /^\/files\/certificate\// }, null, null].map((file) => file && { url: expect.stringMatching(file.url) }),
    );
    service.clock.advance({ minutes: 11 });
    expect([await seen(user), await fetched(one.file)]).toEqual([null, { code: 'UNAUTHENTICATED' }]);
  });

  it('E13 C10 X14 the record of downloads: to a unit its own, to the authorities of the place all, by certificate and purpose', async () => {
    const all = await logged();
    for (const who of [examiner, province]) expect((await log(who)).length).toBe(all);
    for (const who of [user, machineOwner]) {
      const own = await log(who);
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter(({ actorOrg }: { actorOrg: string }) => actorOrg !== who.org)).toEqual([]);
    }
    for (const who of [stranger, far]) expect(await log(who)).toEqual([]);
    expect(await log(examiner, '(filter: { purpose: OTHER })')).toEqual([
      { actorOrg: user.org, purpose: 'OTHER', format: 'PDF', file: null },
    ]);
    expect((await log(examiner, `(filter: { subjectId: "${registered(1).registrationId}" })`)).length).toBe(all);
    const query = `query { electronicCertificate(id: "${certificateId}") { isDownloadable downloads(first: 2) { edges { node { purpose } } pageInfo { hasNextPage } } } }`;
    const { data } = await service.ask(user, query);
    expect(data.electronicCertificate).toMatchObject({ isDownloadable: true, downloads: { pageInfo: { hasNextPage: true } } });
    expect(data.electronicCertificate.downloads.edges.length).toBe(2);
  });

  it('K10 K11 K12 what has ended is handed out to the authority alone, also by a link of before', async () => {
    const [mine, theirs] = [await download(user), await download(examiner)];
    const ended = { ...registered(1), ownerUscc: owner, ending: 'REVOKED', reason: '撤销' };
    await service.hear('equipment.use-registration.ended.v1', { version: 2, data: ended });
    const before = await logged();
    expect(await download(user)).toMatchObject({
      __typename: 'Blocked',
      reasons: [{ code: 'NOT_IN_FORCE', zh: '该版证照撤销,不能下载使用' }],
    });
    expect(await logged()).toBe(before);
    expect(await fetched(mine.file)).toEqual({ code: 'BLOCKED' });
    expect((await fetched(theirs.file)).bytes?.length).toBeGreaterThan(1_000);
    expect(await download(examiner)).toMatchObject({ __typename: 'ElectronicCertificateDownload' });
  });

  it('K11 who loses the right to read it has no more of a link', async () => {
    const { file } = await download(examiner);
    await service.connection.collection('certificates').updateOne({}, { $set: { d2: '53', d4: '5301', d6: '530102' } } as never);
    expect(await fetched(file)).toEqual({ code: 'NOT_FOUND' });
  });
});
