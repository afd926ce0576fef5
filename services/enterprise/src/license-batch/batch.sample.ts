import type { MadeCase, Occasion, Unit } from '@anzhu/samples';
import type { NoticeText } from '../license-notice/notice-text.form.ts';
import { approvedBuilder, licensedBuilder } from '../licensing/builder.sample.ts';

interface Passed {
  readonly unit: Unit;
  readonly application: MadeCase;
}

interface Entry {
  readonly id: string;
  readonly batchId: string;
}

/** A batch and the notice that closed it, with what entered it. */
export interface SampleBatch {
  readonly batchId: string;
  readonly notice: MadeCase;
  readonly news: readonly Passed[];
  readonly renewals: readonly Passed[];
}

/** How many of each business enter a batch. */
interface Size {
  readonly news?: number;
  readonly renewals?: number;
}

const renewableDays = 60;

/** The entry of a unit in its batch, as the issuing authority finds it. */
export const entryOf = async ({ askAs, issuingOfficial }: Occasion, { unit }: Passed): Promise<Entry> => {
  const query =
    'query Entries($search: String) { found: licenseBatchEntries(search: $search, first: 1) { edges { node { id batchId } } } }';
  const { data } = await askAs(issuingOfficial('NOTICE_EDITOR'))(query, { search: unit.org });
  const [edge] = (data?.['found'] as { edges: readonly { node: Entry }[] } | undefined)?.edges ?? [];
  if (!edge) throw new Error(`${unit.name} is in no batch.`);
  return edge.node;
};

const unitsFor = (count: number, make: (n: number) => Promise<Unit>): Promise<readonly Unit[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => make(n)));

const passing =
  ({ make }: Occasion, type: string) =>
  async (unit: Unit): Promise<Passed> => {
    const application = await make(type, { state: 'PASSED', n: 0, name: `passed ${type} ${unit.org}`, by: unit, goesOn: true });
    return { unit, application };
  };

/** Applications that passed together and the notice of them, reported: it closes their batch, and what passes next enters another. */
export const reportedBatch = (occasion: Occasion, key: string, { news = 1, renewals = 0 }: Size = {}): Promise<SampleBatch> =>
  occasion.once(`batch ${key}`, async () => {
    const newUnits = await unitsFor(news, (n) => approvedBuilder(occasion, `batch ${key} ${n}`));
    const holders = await unitsFor(renewals, (n) => licensedBuilder(occasion, `batch ${key} renewal ${n}`, renewableDays));
    return occasion.inTurn('batch', async () => {
      const entered = {
        news: await Promise.all(newUnits.map(passing(occasion, 'LicenseApplication'))),
        renewals: await Promise.all(holders.map(passing(occasion, 'LicenseRenewal'))),
      };
      const [first] = [...entered.news, ...entered.renewals];
      if (!first) throw new Error('A batch has at least one entry.');
      const { batchId } = await entryOf(occasion, first);
      const name = `notice ${key} ${occasion.world.division}`;
      const notice = await occasion.make('LicenseNotice', { state: 'REPORTED', n: 0, name, about: { batchId }, goesOn: true });
      return { ...entered, batchId, notice };
    });
  });

/** One whose notice is over when samples are made: to be told the day before. */
export const toldBatch = (occasion: Occasion, key: string, size: Size = {}): Promise<SampleBatch> =>
  occasion.once(`told ${key}`, async () => {
    const reported = await reportedBatch(occasion, key, size);
    const notice = await occasion.make('LicenseNotice', { state: 'PUBLISHED', n: 0, begun: reported.notice, goesOn: true });
    if (notice['toldUntil'] !== occasion.days.today)
      throw new Error(`The notice was told until ${notice['toldUntil']}: the clock of the system is not that of its samples.`);
    return { ...reported, notice };
  });

/** One that was told the day before and is confirmed. */
export const confirmedBatch = (occasion: Occasion, key: string): Promise<SampleBatch> =>
  occasion.once(`confirmed ${key}`, async () => {
    const told = await toldBatch(occasion, key);
    return { ...told, notice: await occasion.make('LicenseNotice', { state: 'CONFIRMED', n: 0, begun: told.notice }) };
  });

const issuing = 'issued';

/** What of the issued batch lies a day back. */
export const toIssue = (occasion: Occasion): Promise<SampleBatch> => toldBatch(occasion, issuing, { news: 1, renewals: 1 });

/** The one batch of a place that is announced and whose licenses are issued. */
export const issuedBatch = (occasion: Occasion): Promise<SampleBatch & { readonly announcement: MadeCase }> =>
  occasion.once(issuing, async () => {
    const confirmed = await confirmedBatch(occasion, issuing);
    const name = `announcement ${occasion.world.division}`;
    const about = { batchId: confirmed.batchId };
    return { ...confirmed, announcement: await occasion.make('LicenseAnnouncement', { state: 'APPROVED', n: 0, name, about }) };
  });

/** The one batch of a place whose notice runs, with one entry to be objected to and lost. */
export const runningBatch = (occasion: Occasion): Promise<SampleBatch> => reportedBatch(occasion, 'running', { news: 2, renewals: 1 });

/** Of what passed, the first. */
export const firstOf = ([first]: readonly Passed[]): Passed => {
  if (!first) throw new Error('Nothing of the business is in the batch.');
  return first;
};

/** A text as its editor lays it out. */
export const noticeBody = (text: string): NoticeText => [
  { kind: 'PARAGRAPH', text },
  {
    kind: 'PARAGRAPH',
    text: '公示和通告在中国政府网公开,查询时间为工作日。',
    marks: [
      { kind: 'LINK', words: '中国政府网', address: 'https://www.gov.cn/' },
      { kind: 'BOLD', words: '工作日' },
    ],
  },
  { kind: 'TABLE', text: '受理窗口', rows: [{ cells: ['地点', '时间'] }, { cells: ['政务服务大厅', '上午九时至下午五时'] }] },
];
