import { openPress, type Papers } from '@anzhu/certificate-paper';
import { provenOk } from '@anzhu/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealsOf } from '../../test/certificate-on.ts';
import { formOf } from '../../test/form.ts';
import { type CertificateService, certificateService } from '../../test/service.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { paperFace } from '../certificate/paper-face.ts';

const license = (n: number) => ({
  ...{ licenseId: `license-${n}`, uscc: '91530102MA6K00014A', number: `(云)JZ安许证字[2026]00000${n}`, validUntil: '2029-03-01' },
  ...{ unitName: '昆明建工', unitAddress: '昆明市五华区1号', issuedOn: '2026-03-02', validFrom: '2026-03-02', division: '530102' },
});

const formats = { pdf: 'PDF', ofd: 'OFD', twin: 'TWIN' } as const;
const shown = `outcome outcomeLabel { zh } format certificate { kindLabel { zh } number edition status statusLabel { zh } statusKnownAt isPresentEdition
  replacedBy { number edition } holderName validUntil face { key value } }`;

/** With another byte in the midst of its content. */
const changedIn = (bytes: Uint8Array): Uint8Array => {
  const at = bytes.length >> 1;
  return Buffer.from(bytes).fill((bytes[at] ?? 0) ^ 1, at, at + 1);
};

describe('K9 verification by file and by code', () => {
  let service: CertificateService;
  const press = openPress({ threads: 1 });
  beforeAll(async () => {
    service = await certificateService('2026-03-02T02:00:00Z');
  });
  afterAll(async () => {
    await press.close();
    await service.stop();
  });

  const hear = (n: number, version: number, own: object = {}) =>
    service.hear(version === 1 ? 'enterprise.license.issued.v1' : 'enterprise.license.changed.v1', {
      version,
      data: { ...license(n), status: 'VALID', ...own },
    });
  const codeOf = (n: number): string => `code-of-license-number-${n}`.slice(-22).padStart(22, '0');
  /** The first edition of a license, issued, with its files. */
  const issued = async (n: number, own: object = {}): Promise<Papers> => {
    await hear(n, 1, own);
    const certificates = service.connection.collection('certificates');
    const set = { statusIndex: n, verifyCode: codeOf(n) };
    const found = await certificates.findOneAndUpdate({ subjectId: `license-${n}` }, { $set: set }, { returnDocument: 'after' });
    const face = paperFace(found as unknown as Certificate, { statusIndex: n, verifyAt: `https://anzhu.example/verify/${codeOf(n)}` });
    const seals = sealsOf(service.connection, service.clock.now);
    return provenOk(await press.papers(face, { seal: await seals.sealOf(face.issuedBy), trust: await seals.trust() }));
  };
  const verify = async (bytes: Uint8Array) => {
    const query = `query ($content: String!) { verifyCertificateFile(content: $content) { ${shown} } }`;
    const { data, errors } = await service.ask(null, query, { content: Buffer.from(bytes).toString('base64') });
    return data?.verifyCertificateFile ?? errors?.[0]?.extensions;
  };

  it.each(Object.entries(formats))(
    'K9 a %s as it was issued is told as its edition, what it is today, and nothing of persons',
    async (format, name) => {
      const papers = await issued({ pdf: 1, ofd: 2, twin: 3 }[format] ?? 0);
      const found = await verify(papers[format as keyof Papers]);
      expect(found).toMatchObject({
        ...{ outcome: 'UNCHANGED', outcomeLabel: { zh: '文件与签发时一致,未被改动' }, format: name },
        certificate: {
          kindLabel: { zh: '安全生产许可证' },
          edition: 1,
          status: 'VALID',
          statusLabel: { zh: '有效' },
          isPresentEdition: true,
        },
      });
      expect(found.certificate.face.map(({ key }: { key: string }) => key)).toEqual([
        ...['number', 'holder', 'uscc', 'address', 'statusAtIssue', 'scope', 'validFrom', 'validUntil', 'issuedBy', 'issuedOn'],
      ]);
    },
  );

  it('K9 K10 an old file verifies as what it is now: suspended, valid again, replaced by which, revoked, void, expired', async () => {
    const { pdf } = await issued(4);
    const now = async () => {
      const { certificate } = await verify(pdf);
      return [certificate.edition, certificate.status, certificate.replacedBy?.edition ?? null];
    };
    await hear(4, 2, { status: 'SUSPENDED', suspendedUntil: '2026-05-01', reason: '事故调查' });
    expect(await now()).toEqual([1, 'SUSPENDED', null]);
    expect(JSON.stringify(await verify(pdf))).not.toContain('事故调查');
    await hear(4, 3);
    expect(await now()).toEqual([1, 'VALID', null]);
    await hear(4, 4, { unitName: '昆明建工集团' });
    expect(await now()).toEqual([1, 'REPLACED', 2]);
    const ended = await issued(5);
    await hear(5, 2, { status: 'REVOKED', reason: '原因' });
    expect((await verify(ended.ofd)).certificate).toMatchObject({ status: 'REVOKED', isPresentEdition: true });
    const voided = await issued(6);
    await service.connection.collection('certificates').updateOne({ subjectId: 'license-6' }, { $set: { state: 'VOID' } });
    expect((await verify(voided.twin)).certificate).toMatchObject({ status: 'VOID' });
    const expired = await issued(7);
    service.clock.advance({ days: 1_096 });
    expect((await verify(expired.pdf)).certificate).toMatchObject({ status: 'EXPIRED' });
    service.clock.advance({ days: -1_096 });
  });

  it('K9 one that was changed, is of elsewhere, sealed by an unknown key or not on record tells nothing of the register', async () => {
    const { pdf, twin } = await issued(8);
    const changed = changedIn(pdf);
    const elsewhere = await certificateService('2026-03-02T02:00:00Z');
    const foreignSeals = sealsOf(elsewhere.connection, elsewhere.clock.now);
    const own = (await service.connection.collection('certificates').findOne({ subjectId: 'license-8' })) as unknown as Certificate;
    const face = paperFace(own, { statusIndex: 8, verifyAt: 'https://anzhu.example/verify/x' });
    const sealing = { seal: await foreignSeals.sealOf(face.issuedBy), trust: await foreignSeals.trust() };
    const foreign = provenOk(await press.papers(face, sealing));
    await elsewhere.stop();
    const nothing = { format: null, certificate: null };
    expect(await verify(changed)).toMatchObject({ outcome: 'CHANGED', ...nothing });
    expect(await verify(Buffer.from('%PDF-1.7 another'))).toMatchObject({ outcome: 'NOT_OURS', ...nothing });
    expect(await verify(foreign.ofd)).toMatchObject({ outcome: 'UNKNOWN_SEAL', ...nothing });
    await service.connection.collection('certificates').deleteOne({ subjectId: 'license-8' });
    expect(await verify(twin)).toMatchObject({ outcome: 'NOT_ON_RECORD', ...nothing });
  });

  it('K9 no door of verification tells of persons, though the paper bears one', async () => {
    const { pdf } = await issued(15, { principal: '李强' });
    const { headers, payload } = formOf('file', pdf);
    const number = encodeURIComponent('(云)JZ安许证字[2026]0000015');
    const byNumber = `query { publicCertificate(number: "(云)JZ安许证字[2026]0000015", holderName: "昆明建工") { number face { key value } } }`;
    const doors = [
      (await service.post('/verify', { payload, headers: { ...headers, accept: 'application/json' } })).body,
      (await service.post('/verify', formOf('file', pdf))).body,
      JSON.stringify(await verify(pdf)),
      await service.page(`/verify/${codeOf(15)}`),
      await service.page(`/verify?number=${number}&holderName=${encodeURIComponent('昆明建工')}`),
      JSON.stringify(await service.ask(null, byNumber)),
    ];
    for (const told of doors)
      expect([told.includes('[2026]0000015'), told.includes('李强'), told.includes('rincipal')]).toEqual([true, false, false]);
    const stored = await service.connection.collection('certificates').findOne({ subjectId: 'license-15' });
    expect(stored?.['faceValues']).toMatchObject({ principal: '李强' });
  });

  it('K9 what is no Base64 is refused with its path', async () => {
    const query = 'query { verifyCertificateFile(content: "%%") { outcome } }';
    expect((await service.ask(null, query)).errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', faults: [{ path: 'content' }] });
  });

  it('K9 a form with a file is answered as a page, to others as JSON; nothing of it is kept', async () => {
    const { pdf } = await issued(9);
    const page = await service.post('/verify', formOf('file', pdf));
    expect([page.statusCode, page.headers['content-type'], page.headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-store',
    ]);
    expect(page.body).toContain('class="verdict good"');
    expect(page.body).toContain('(云)JZ安许证字[2026]000009');
    const { headers, payload } = formOf('file', changedIn(pdf));
    const json = await service.post('/verify', { payload, headers: { ...headers, accept: 'application/json' } });
    expect(json.json()).toEqual({
      ...{ outcome: 'CHANGED', outcomeLabel: { zh: '文件已被改动,不可采信', en: expect.any(String) }, format: null, certificate: null },
    });
    expect(await service.connection.collection('attachments').countDocuments()).toBe(0);
  });

  it('K9 a name in the place of a number finds nothing, though the holder has certificates', async () => {
    await hear(11, 1);
    const query = 'query ($name: String!) { publicCertificate(number: $name, holderName: $name) { number } }';
    expect((await service.ask(null, query, { name: '昆明建工' })).data.publicCertificate).toBeNull();
  });

  it('K9 K10 while the owner is not heard nobody is told that a certificate is valid; that it has ended is told all the same', async () => {
    const { pdf } = await issued(12);
    await service.silence(new Date(Date.now() - 3_600_000));
    expect((await verify(pdf)).certificate).toMatchObject({
      status: null,
      statusLabel: { zh: '现状不详,请稍后再核验' },
      statusKnownAt: null,
    });
    expect(await service.page(`/verify/${codeOf(12)}`)).toContain('现状不详');
    await hear(12, 2, { status: 'REVOKED', reason: '原因' });
    expect((await verify(pdf)).certificate).toMatchObject({ status: 'REVOKED' });
    await service.silence(new Date(Date.now() + 86_400_000));
    await issued(13);
    expect(await service.page(`/verify/${codeOf(13)}`)).toContain('现状不详');
    service.listen();
    expect(await service.page(`/verify/${codeOf(13)}`)).toContain('class="verdict good"');
  });

  it('K9 K10 of a subject of which an event could not be taken nobody is told that its certificate is valid, of others they are', async () => {
    const { pdf } = await issued(14);
    const letters = service.connection.collection<{ _id: string }>('dead_letters');
    const letter = { watermark: 'enterprise/license/license-14', number: 2, status: 'DEAD', event: '{}', at: new Date() };
    await letters.insertOne({ _id: 'enterprise/license/license-14/2', ...letter } as never);
    expect((await verify(pdf)).certificate).toMatchObject({ status: null });
    expect(await service.page(`/verify/${codeOf(13)}`)).toContain('class="verdict good"');
    await letters.updateOne({ _id: 'enterprise/license/license-14/2' }, { $set: { status: 'APPLIED' } });
    expect((await verify(pdf)).certificate).toMatchObject({ status: 'VALID', statusKnownAt: expect.any(String) });
  });

  it('K9 the code in the QR code leads to its edition; another or a malformed one to nothing, alike', async () => {
    await issued(10);
    const query = `query ($code: String!) { publicCertificateByCode(code: $code) { number edition status } }`;
    const byCode = async (code: string) => (await service.ask(null, query, { code })).data.publicCertificateByCode;
    expect(await byCode(codeOf(10))).toMatchObject({ edition: 1, status: 'VALID' });
    expect([await byCode('0'.repeat(22)), await byCode('x'), await byCode('')]).toEqual([null, null, null]);
    expect(await service.page(`/verify/${codeOf(10)}`)).toContain('class="verdict good"');
    expect(await service.page('/verify/x')).toBe(await service.page(`/verify/${'0'.repeat(22)}`));
  });
});
