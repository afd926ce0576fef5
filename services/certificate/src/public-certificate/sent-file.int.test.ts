import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf } from '../../test/form.ts';
import { type CertificateService, certificateService } from '../../test/service.ts';

describe('K9 forms without a file that can be verified', () => {
  let service: CertificateService;
  beforeAll(async () => {
    service = await certificateService('2026-03-02T02:00:00Z');
  });
  afterAll(() => service.stop());

  it.each([
    ['no file', () => formOf('other', Buffer.from('x')), 400, '请选择要核验的证照文件'],
    ['an empty file', () => formOf('file', Buffer.alloc(0)), 400, '请选择要核验的证照文件'],
    [
      'half a form',
      () => ({ ...formOf('file', Buffer.from('x')), payload: Buffer.from('------WebKitFormBoundaryAnzhu\r\n') }),
      400,
      '请选择',
    ],
    [
      'a form of many parts',
      () => ({ ...formOf('file', Buffer.from('x')), payload: Buffer.from('------WebKitFormBoundaryAnzhu\r\n'.repeat(20)) }),
      400,
      '请选择',
    ],
    ['a file larger than any', () => formOf('file', Buffer.alloc(1_100_000)), 413, '文件超过1 MB'],
  ])('K9 a form with %s is told what is wrong', async (_, form, status, said) => {
    const page = await service.post('/verify', form());
    expect([page.statusCode, page.body.includes(said)]).toEqual([status, true]);
  });

  it('K9 a form whose boundary stands in another parameter too is read by the one that counts, and of many parts refused', async () => {
    const payload = Buffer.from(`--b\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n`.repeat(100));
    const page = await service.post('/verify', {
      payload,
      headers: { 'content-type': 'multipart/form-data; x="a;boundary=zzz"; boundary=b' },
    });
    expect([page.statusCode, page.body.includes('请选择')]).toEqual([400, true]);
  });
});
