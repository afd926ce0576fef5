import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../../../e2e/desk/start-browser.ts';
import { visit } from '../../../../e2e/desk/visitor.ts';
import { systemOf } from '../../../../e2e/harness/local-system.ts';
import { type Stage, stageOf } from '../../../../e2e/harness/stage.ts';
import { craneForm } from '../../../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { buildTree } from '../../../local/src/build.ts';
import type { Scale } from '../options.ts';
import { median } from '../statistics.ts';
import { startBench } from '../system.ts';
import { type Line, shown } from '../table.ts';

const row = 'w' as const;
const who = 'yunnan-equipment-owner';
const process = 'equipment.ownership-filing';
const filings = 20;

interface Kind {
  readonly what: string;
  readonly path: string;
  /** On the page once it can be used for what it is for. */
  readonly ready: string;
}

interface Seen {
  readonly requests: number;
  readonly bytes: number;
  readonly ms: number;
}

/** Cases on the lists; the last one is opened. */
const filedBy = async ({ acts, days, world }: Stage): Promise<string> => {
  let last = '';
  for (let n = 0; n < filings; n += 1)
    last = (await acts.open(who, 'OwnershipFiling', { form: craneForm(world, days, n), papers: [] })).id ?? '';
  return last;
};

const kindsWith = (id: string): readonly Kind[] => [
  { what: 'home', path: '/desk/', ready: '.begins a' },
  { what: `list of ${filings}`, path: `/desk/list/equipment/${process}`, ready: 'tbody a' },
  { what: 'case', path: `/desk/case/equipment/${process}/${id}`, ready: '.actions button' },
  { what: 'form', path: `/desk/new/equipment/${process}`, ready: '#f-category' },
  { what: 'registers', path: '/desk/records', ready: '.begins a' },
  { what: 'certificates', path: '/desk/records/electronicCertificates', ready: '.ant-table' },
];

/** What a visit costs, from the address to the page that can be used. */
const seenOn = async (page: Page, { path, ready }: Kind): Promise<Seen> => {
  const network = await page.context().newCDPSession(page);
  let [requests, bytes] = [0, 0];
  network.on('Network.requestWillBeSent', () => {
    requests += 1;
  });
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await network.send('Network.enable');
  await page.goto(path);
  await page.locator(ready).first().waitFor();
  const ms = Number(await page.evaluate('performance.now()'));
  await page.waitForLoadState('networkidle');
  await network.detach();
  return { requests, bytes, ms };
};

const middle = (all: readonly Seen[]): Seen => {
  const of = (name: keyof Seen): number => median(all.map((one) => one[name]));
  return { requests: of('requests'), bytes: of('bytes'), ms: of('ms') };
};

const told = ({ requests, bytes, ms }: Seen): string => `${shown(requests)} requests, ${shown(bytes / 1024)} KiB, ${shown(ms)} ms`;

const linesOf = async (
  browser: Browser,
  { system }: Stage,
  { kind, rounds }: { readonly kind: Kind; readonly rounds: number },
): Promise<readonly Line[]> => {
  const [first, again]: [Seen[], Seen[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const page = await visit(browser, system, who);
    first.push(await seenOn(page, kind));
    again.push(await seenOn(page, kind));
    await page.context().close();
  }
  return [
    { row, what: `The desk, ${kind.what}, a browser that has nothing of it`, measured: told(middle(first)), figures: { ...middle(first) } },
    { row, what: 'The same again', measured: told(middle(again)), figures: { ...middle(again) } },
  ];
};

/** (w) What pages of the desk cost a browser: requests, bytes over the line and the time until they can be used. */
export const measureDesk = async ({ rounds }: Scale, dataDir: string): Promise<readonly Line[]> => {
  buildTree();
  const browser = await startBrowser();
  if (typeof browser === 'string') throw new Error(browser);
  const bench = await startBench(dataDir);
  try {
    const stage = stageOf(systemOf(bench.system), { sharesFile: true });
    const lines: Line[] = [];
    for (const kind of kindsWith(await filedBy(stage))) lines.push(...(await linesOf(browser, stage, { kind, rounds })));
    return lines;
  } finally {
    await browser.close();
    await bench.stop();
  }
};
