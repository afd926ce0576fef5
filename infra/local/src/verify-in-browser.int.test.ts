import type { CertificateStatus } from '@anzhu/identifiers';
import type { Browser, Page } from 'playwright-core';
import { encode } from 'uqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserOfFile } from '../../../e2e/desk/browser.ts';
import { desktop, phone, picture, seriousFaults, troublesOf, visit } from '../../../e2e/desk/visitor.ts';
import type { FileOutcome } from '../../../services/certificate/src/public-certificate/file-outcomes.ts';
import { codeOf, onPaper, untold, verifyStage } from '../test/verify-stage.ts';

const browserOr = browserOfFile();

type Tone = 'good' | 'warning' | 'bad';
type Verdict = readonly [words: string, tone: Tone];

/** What whoever scans the code on a paper is told first. */
const byCode = {
  VALID: ['有效', 'good'],
  SUSPENDED: ['暂扣', 'warning'],
  NOT_KNOWN: ['现状不详', 'warning'],
  REVOKED: ['吊销', 'bad'],
  ANNULLED: ['撤销', 'bad'],
  CANCELLED: ['注销', 'bad'],
  CANCELLED_COMPLETED: ['完工注销', 'bad'],
  EXPIRED: ['过期', 'bad'],
  REPLACED: ['已换发', 'bad'],
  VOID: ['作废', 'bad'],
} as const satisfies Record<CertificateStatus | 'NOT_KNOWN', Verdict>;

/** What whoever sends a file is told first. */
const byFile = {
  UNCHANGED: ['有效', 'good'],
  CHANGED: ['文件已被改动', 'bad'],
  NOT_OURS: ['不是本系统签发', 'bad'],
  UNKNOWN_SEAL: ['签章不受信任', 'bad'],
  SEAL_WITHDRAWN: ['签此文件的印章已撤销', 'bad'],
  NOT_ON_RECORD: ['签章属实,但登记簿中没有此证', 'bad'],
} as const satisfies Record<FileOutcome, Verdict>;

const entries = <K extends string>(table: Readonly<Record<K, Verdict>>) => Object.entries(table) as [K, Verdict][];

/** A camera that sees the code of a paper: it fills a picture with the squares. */
const cameraSeeing = (text: string): string => {
  const { size, data } = encode(text);
  return `navigator.mediaDevices.getUserMedia = async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 480, height: 480 });
    const [drawn, dark, size, side] = [canvas.getContext('2d'), ${JSON.stringify(data.flat())}, ${size}, Math.floor(400 / ${size})];
    setInterval(() => {
      drawn.fillStyle = 'white';
      drawn.fillRect(0, 0, 480, 480);
      drawn.fillStyle = 'black';
      dark.forEach((one, at) => one && drawn.fillRect(40 + (at % size) * side, 40 + Math.floor(at / size) * side, side, side));
    }, 50);
    return canvas.captureStream(20);
  };`;
};

describe('K9 the page of verification in a browser', () => {
  let stage: Awaited<ReturnType<typeof verifyStage>>;
  beforeAll(async () => {
    stage = await verifyStage();
  });
  afterAll(() => stage.stop());

  /** The verdict is seen at once, in both languages, with no scrolling to the side, and nobody is kept from it or told of persons. */
  const expectVerdict = async (page: Page, name: string, [words, tone]: Verdict): Promise<void> => {
    const headline = page.locator('#verdict', { hasText: words });
    await headline.waitFor();
    expect((await headline.textContent())?.trim().indexOf(words)).toBe(0);
    expect([await headline.getAttribute('class'), await headline.locator('[lang=en]').count()]).toEqual([`verdict ${tone}`, 1]);
    const box = await headline.boundingBox();
    expect((box?.y ?? -1) + (box?.height ?? 0)).toBeLessThan(page.viewportSize()?.height ?? 0);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    for (const word of Object.values(untold)) expect(await page.locator('body').textContent()).not.toContain(word);
    expect([await seriousFaults(page), troublesOf(page)]).toEqual([[], []]);
    await picture(page, `verify-${name.toLowerCase().replaceAll('_', '-')}-${page.viewportSize()?.width}`);
  };

  const byCodes = async (page: Page): Promise<void> => {
    for (const [fate, verdict] of entries(byCode)) {
      await page.goto(`/verify/${codeOf(fate)}`);
      await expectVerdict(page, fate, verdict);
    }
    await page.goto(`/verify/${'0'.repeat(22)}`);
    await expectVerdict(page, 'no-such-code', ['未查得此核验码', 'bad']);
  };

  const typed = async (page: Page, number: string): Promise<void> => {
    await page.goto('/verify');
    await page.locator('#number').fill(number);
    await page.locator('#holderName').fill(onPaper.holderName);
    await page.locator('section[aria-labelledby=by-number] button').click();
  };

  const byNumber = async (page: Page): Promise<void> => {
    await typed(page, onPaper.number);
    await expectVerdict(page, 'number', ['有效', 'good']);
    await typed(page, '(云)JZ安许证字[2026]999999');
    await expectVerdict(page, 'unknown', ['未查得', 'bad']);
  };

  const send = async (page: Page, buffer: Buffer): Promise<void> => {
    await page.goto('/verify');
    await page.locator('#file').setInputFiles({ name: '证照.pdf', mimeType: 'application/pdf', buffer });
    await page.locator('#file-form button').click();
  };

  const byFiles = async (page: Page): Promise<void> => {
    for (const [outcome, verdict] of entries(byFile)) {
      await send(page, stage.files[outcome]);
      await expectVerdict(page, `file-${outcome}`, verdict);
    }
    await send(page, Buffer.alloc(1_000_001));
    await expectVerdict(page, 'file-too-large', ['文件超过1 MB', 'warning']);
  };

  const eachOutcome = async (browser: Browser, viewport: typeof desktop): Promise<void> => {
    const page = await visit(browser, { baseUrl: stage.baseUrl, issuerUrl: '' }, null, viewport);
    for (const look of [byCodes, byNumber, byFiles]) await look(page);
    await page.context().close();
  };

  it('K9 K10 each outcome on a desktop: by the code on the paper, by number and by file', async ({ skip }) =>
    eachOutcome(browserOr(skip), desktop));

  it('K9 K10 each outcome on a phone: by the code on the paper, by number and by file', async ({ skip }) =>
    eachOutcome(browserOr(skip), phone));

  it('K9 the camera of a phone leads from the code on a paper to its verdict, and from the code of another house nowhere', async ({
    skip,
  }) => {
    const page = await visit(browserOr(skip), { baseUrl: stage.baseUrl, issuerUrl: '' }, null, phone);
    await page.addInitScript(cameraSeeing(`https://anzhu.example/verify/${codeOf('REVOKED')}`));
    await page.goto('/verify');
    await page.locator('#scan-start').click();
    await expectVerdict(page, 'scanned', byCode.REVOKED);
    await page.addInitScript(cameraSeeing('https://example.org/pay'));
    await page.goto('/verify');
    await page.locator('#scan-start').click();
    await page.locator('#scan-said', { hasText: '这不是本系统证照的二维码' }).waitFor();
    await page.context().close();
  });

  it('K9 a file that is dropped on the page is verified', async ({ skip }) => {
    const page = await visit(browserOr(skip), { baseUrl: stage.baseUrl, issuerUrl: '' }, null);
    await page.goto('/verify');
    const bytes = JSON.stringify([...stage.files.UNCHANGED]);
    await page.evaluate(`(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(${bytes})], 'paper.pdf', { type: 'application/pdf' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    })()`);
    await expectVerdict(page, 'dropped', byFile.UNCHANGED);
    await page.context().close();
  });

  it('K9 without scripts a phone verifies by number and by file', async ({ skip }) => {
    const context = await browserOr(skip).newContext({ viewport: phone, baseURL: stage.baseUrl, javaScriptEnabled: false });
    const page = await context.newPage();
    await typed(page, onPaper.number);
    await page.locator('#verdict', { hasText: '有效' }).waitFor();
    await send(page, stage.files.CHANGED);
    await page.locator('#verdict', { hasText: '文件已被改动' }).waitFor();
    await context.close();
  });
});
