import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleSealing } from '../../test/keys.ts';
import { saidBy, saidByOpenssl } from '../../test/said-by.ts';
import { sampleFaces } from '../../test/sample-faces.ts';
import type { Face } from '../face/face.ts';
import { drawPages } from '../press/draw-pages.ts';
import { integer, oid, setOf } from './asn1.ts';
import { sealPdf } from './seal-pdf.ts';

const [license] = sampleFaces as readonly [Face];

const pem = (der: Uint8Array): string => `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`;

const folder = mkdtempSync(join(tmpdir(), 'anzhu-pdf-'));
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  const { seal } = await sampleSealing();
  const pdf = Buffer.from(await sealPdf((await drawPages({ face: license, watermark: null })).pdf, seal));
  const [, from = 0, to = 0] = (/\/ByteRange \[0 (\d+) (\d+) \d+\]/.exec(pdf.toString('latin1')) ?? []).map(Number);
  writeFileSync(file('paper.pdf'), pdf);
  writeFileSync(file('covered'), Buffer.concat([pdf.subarray(0, from), pdf.subarray(to)]));
  writeFileSync(file('changed'), Buffer.concat([pdf.subarray(0, from), pdf.subarray(to), Buffer.from(' ')]));
  const written = Buffer.from(pdf.subarray(from + 1, to - 1).toString('latin1'), 'hex');
  writeFileSync(file('signature'), written.subarray(0, 4 + written.readUInt16BE(2)));
  writeFileSync(file('root.pem'), pem(seal.certificates.at(-1) ?? new Uint8Array()));
});

describe('K8 the signature of a PDF, by a certificate with a Chinese name', () => {
  const openssl = (covered: string) =>
    saidByOpenssl(
      'cms',
      '-verify',
      '-inform',
      'DER',
      '-in',
      file('signature'),
      '-content',
      file(covered),
      '-binary',
      '-CAfile',
      file('root.pem'),
      '-purpose',
      'any',
      '-cades',
      '-out',
      file('out'),
    );

  it('K8 OpenSSL verifies it as CAdES with the signing certificate, and refuses it for other bytes', (context) => {
    const said = openssl('covered');
    if (said === null) return context.skip('OpenSSL 3 is not installed.');
    expect(said).toBe('');
    expect(openssl('changed')).toContain('CMS_SignerInfo_verify_content:verification failure');
  });

  it('K8 OpenSSL finds the attributes of PAdES, and no time of signing', (context) => {
    const said = saidByOpenssl('cms', '-cmsout', '-print', '-inform', 'DER', '-in', file('signature'), '-noout');
    if (said === null) return context.skip('OpenSSL 3 is not installed.');
    const attributes = [...said.matchAll(/object: (\S+) \(/g)].map(([, name]) => name);
    expect(attributes).toEqual(['contentType', 'messageDigest', 'id-smime-aa-signingCertificateV2']);
    expect(said).not.toContain('signingTime');
  });

  it('K8 pdfsig of poppler finds it valid for the whole file', (context) => {
    const said = saidBy('pdfsig', '-nocert', file('paper.pdf'));
    if (said === null) return context.skip('pdfsig of poppler is not installed.');
    for (const part of ['Signature is Valid', 'Total document signed', `CN=${license.issuedBy}`, 'ETSI.CAdES.detached'])
      expect(said).toContain(part);
  });

  it('K8 qpdf finds no fault in the file', (context) => {
    const said = saidBy('qpdf', '--check', file('paper.pdf'));
    if (said === null) return context.skip('qpdf is not installed.');
    expect(said).toContain('No syntax or stream encoding errors found');
  });

  it('K8 the members of a set are in the order of their bytes, whatever order they come in', () => {
    const [one, two, three] = [integer(1), integer(300), oid('1.2.3')] as const;
    expect(Buffer.from(setOf(three, one, two)).equals(setOf(two, three, one))).toBe(true);
    expect(Buffer.from(setOf(three, two, one)).toString('hex')).toBe('310b02010102020 12c06022a03'.replace(' ', ''));
  });
});
