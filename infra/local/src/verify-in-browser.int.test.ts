import { anonymous } from '@anzhu/access';
import { openPress } from '@anzhu/certificate-paper';
import { createDoor } from '@anzhu/http';
import { ok, provenOk } from '@anzhu/kernel';
import { createLogger } from '@anzhu/observability';
import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserOfFile } from '../../../e2e/desk/browser.ts';
import { desktop, phone, picture, seriousFaults, troublesOf, visit } from '../../../e2e/desk/visitor.ts';
import { proxyRoutes } from '../../../gateway/src/proxy.ts';
import { useRateLimits } from '../../../gateway/src/rate-limits.ts';
import { verifyAssets } from '../../../gateway/src/verify-page.ts';
import type { Certificate } from '../../../services/certificate/src/certificate/certificate.ts';
import { paperFace } from '../../../services/certificate/src/certificate/paper-face.ts';
import { sealsOf } from '../../../services/certificate/test/certificate-on.ts';
import { type CertificateService, certificateService } from '../../../services/certificate/test/service.ts';

const browserOr = browserOfFile();

const license = (n: number) => ({
  ...{ licenseId: `license-${n}`, uscc: '91530102MA6K00014A', number: `(云)JZ安许证字[2026]00000${n}`, unitName: '昆明建工' },
  ...{ unitAddress: '昆明市五华区1号', issuedOn: '2026-03-02', validFrom: '2026-03-02', validUntil: '2029-03-01', division: '530102' },
});

const codeOf = (n: number): string => `code-of-license-number-${n}`.slice(-22);

/** The gateway's door to the page, before a service. */
const gatewayTo = async (certificate: string): Promise<FastifyInstance> => {
  const app = createDoor({ logger: createLogger({ service: 'gateway', mode: 'production', level: 'silent' }) });
  await useRateLimits(app);
  verifyAssets(app);
  proxyRoutes(app, { urls: { certificate }, authenticate: async () => ok(anonymous), mint: async () => 'token', limits: {} });
  return app;
};

/** What is done to a license after its issue, and what whoever scans the code on its paper is told. */
const scanned: readonly (readonly [name: string, n: number, own: object, verdict: RegExp, tone: string])[] = [
  ['VALID', 1, {}, /^有效/, 'good'],
  ['SUSPENDED', 2, { status: 'SUSPENDED', suspendedUntil: '2026-05-01', reason: '事故调查' }, /^暂扣/, 'warning'],
  ['REVOKED', 3, { status: 'REVOKED', reason: '转让许可证' }, /^吊销/, 'bad'],
  ['EXPIRED', 4, { status: 'EXPIRED' }, /^过期/, 'bad'],
  ['REPLACED', 5, { unitName: '昆明建工集团' }, /^已换发/, 'bad'],
];

describe('K9 the page of verification in a browser', () => {
  let service: CertificateService;
  let gateway: FastifyInstance;
  let baseUrl = '';
  let sealed: Buffer;
  const press = openPress({ threads: 1 });

  const hear = (n: number, version: number, own: object = {}) =>
    service.hear(version === 1 ? 'enterprise.license.issued.v1' : 'enterprise.license.changed.v1', {
      version,
      data: { ...license(n), status: 'VALID', ...own },
    });
  const numbered = async (n: number): Promise<Certificate> => {
    await hear(n, 1);
    const set = { statusIndex: n, verifyCode: codeOf(n) };
    const certificates = service.connection.collection('certificates');
    const found = await certificates.findOneAndUpdate({ subjectId: `license-${n}` }, { $set: set }, { returnDocument: 'after' });
    return found as unknown as Certificate;
  };
  const pdfOf = async (certificate: Certificate): Promise<Buffer> => {
    const face = paperFace(certificate, { statusIndex: 1, verifyAt: `https://anzhu.example/verify/${codeOf(1)}` });
    const seals = sealsOf(service.connection, service.clock.now);
    return Buffer.from(provenOk(await press.papers(face, { seal: await seals.sealOf(face.issuedBy), trust: await seals.trust() })).pdf);
  };

  beforeAll(async () => {
    service = await certificateService('2026-03-02T02:00:00Z');
    gateway = await gatewayTo(await service.serve());
    baseUrl = await gateway.listen({ host: '127.0.0.1', port: 0 });
    sealed = await pdfOf(await numbered(1));
    for (const [, n, own] of scanned.slice(1)) {
      await numbered(n);
      await hear(n, 2, own);
    }
    await numbered(6);
    await service.connection.collection('certificates').updateOne({ subjectId: 'license-6' }, { $set: { state: 'VOID' } });
  });
  afterAll(async () => {
    await press.close();
    await gateway.close();
    await service.stop();
  });

  /** The verdict is seen at once, in both languages, with no scrolling to the side, and nobody is kept from it. */
  const expectVerdict = async (page: Page, name: string, [verdict, tone]: readonly [RegExp, string]): Promise<void> => {
    const headline = page.locator('#verdict');
    await headline.waitFor();
    expect((await headline.textContent())?.trim()).toMatch(verdict);
    expect([await headline.getAttribute('class'), await headline.locator('[lang=en]').count()]).toEqual([`verdict ${tone}`, 1]);
    const box = await headline.boundingBox();
    expect((box?.y ?? -1) + (box?.height ?? 0)).toBeLessThan(page.viewportSize()?.height ?? 0);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    expect(await page.locator('body').textContent()).not.toMatch(/事故调查|转让许可证/);
    expect([await seriousFaults(page), troublesOf(page)]).toEqual([[], []]);
    await picture(page, `verify-${name.toLowerCase()}-${page.viewportSize()?.width}`);
  };

  const send = async (page: Page, buffer: Buffer): Promise<void> => {
    await page.goto('/verify');
    await page.locator('#file').setInputFiles({ name: '证照.pdf', mimeType: 'application/pdf', buffer });
    await page.locator('#file-form button').click();
  };

  const byCodes = async (page: Page): Promise<void> => {
    for (const [name, n, , verdict, tone] of scanned) {
      await page.goto(`/verify/${codeOf(n)}`);
      await expectVerdict(page, name, [verdict, tone]);
    }
    await page.goto(`/verify/${codeOf(6)}`);
    await expectVerdict(page, 'void', [/^作废/, 'bad']);
  };

  const byNumber = async (page: Page): Promise<void> => {
    await page.goto('/verify');
    await page.locator('#number').fill('(云)JZ安许证字[2026]999999');
    await page.locator('#holderName').fill('昆明建工');
    await page.locator('section[aria-labelledby=by-number] button').click();
    await expectVerdict(page, 'unknown', [/^未查得/, 'bad']);
  };

  const byFiles = async (page: Page): Promise<void> => {
    const middle = sealed.length >> 1;
    const changed = Buffer.from(sealed).fill((sealed[middle] ?? 0) ^ 1, middle, middle + 1);
    await send(page, sealed);
    await expectVerdict(page, 'file', [/^有效/, 'good']);
    await send(page, changed);
    await expectVerdict(page, 'changed', [/^文件已被改动/, 'bad']);
    await send(page, Buffer.from('%PDF-1.7 another'));
    await expectVerdict(page, 'not-ours', [/^不是本系统签发/, 'bad']);
  };

  const eachOutcome = async (browser: Browser, viewport: typeof desktop): Promise<void> => {
    const page = await visit(browser, { baseUrl, issuerUrl: '' }, null, viewport);
    for (const look of [byCodes, byNumber, byFiles]) await look(page);
    await page.context().close();
  };

  it('K9 K10 each outcome on a desktop: by the code on the paper, by number and by file', async ({ skip }) =>
    eachOutcome(browserOr(skip), desktop));

  it('K9 K10 each outcome on a phone: by the code on the paper, by number and by file', async ({ skip }) =>
    eachOutcome(browserOr(skip), phone));
});
