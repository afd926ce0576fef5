import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@anzhu/kernel';
import { jobOf } from '../../../../services/enterprise/src/batch-job/batch-job.ts';
import { buildTree } from '../../../local/src/build.ts';
import { startMongo } from '../../../local/src/embedded/mongo.ts';
import { askedOf, type Question } from '../asked.ts';
import { dayOf } from '../cranes/days.ts';
import { idOf } from '../cranes/ids.ts';
import { scattered } from '../filings.ts';
import { closedLoop } from '../load.ts';
import type { Scale } from '../options.ts';
import { percentile } from '../statistics.ts';
import { type Bench, connectTo, startBench } from '../system.ts';
import { type Line, shown } from '../table.ts';
import { loadLicensing } from './load-licensing.ts';
import { firmOf, numberOf } from './records.ts';
import { wholeBatch } from './whole-batch.ts';

type Loaded = Awaited<ReturnType<typeof loadLicensing>> & Scale['licensing'];

const row = 'l' as const;
const list = '{ edges { cursor node { id title state submittedAt dueAt } } pageInfo { hasNextPage endCursor } }';
const waiting = `query { licenseApplications(tab: WAITING) ${list} }`;
const searched = `query($search: String) { licenseApplications(search: $search) ${list} }`;
const entries = `query($batch: ID, $offset: Int) { licenseBatchEntries(filter: { batch: $batch }, first: 50, offset: $offset) {
  edges { node { position unitName business opinion certificatesA certificatesB certificatesC specialWorkers result } } } }`;
const byNumber = 'query($number: String) { publicLicense(number: $number) { number unitName status validUntil } }';

const licensed = (n: number, { firms, toldBatch, announced }: Loaded): number =>
  toldBatch + announced + (scattered(n) % (firms - toldBatch - announced));

const questions: readonly Question<Loaded>[] = [
  { what: 'Applications that wait for an acceptance clerk', user: 'kunming-acceptance-clerk', query: waiting, aim: 20, isOnceWarm: true },
  { what: 'Applications that wait for an examiner', user: 'kunming-examiner', query: waiting, aim: 20, isOnceWarm: true },
  {
    ...{ what: 'Applications by the name of a unit', user: 'yunnan-officer', query: searched, aim: 20, isOnceWarm: true },
    variables: (n, { firms }) => ({ search: firmOf(scattered(n) % firms).name }),
  },
  {
    ...{ what: 'Fifty entries of the batch whose notice runs', user: 'yunnan-notice-editor', query: entries, isOnceWarm: true },
    variables: (n, { told, toldBatch }) => ({ batch: told._id, offset: (n * 50) % toldBatch }),
  },
  {
    ...{ what: 'A license by its number', user: 'kunming-officer', query: byNumber, aim: 20, isOnceWarm: true },
    variables: (n, world) => ({ number: numberOf(licensed(n, world)) }),
  },
];

const listing = `mutation($input: CreateBlacklistEntryInput!) { done: createBlacklistEntry(input: $input) { __typename } }`;

/** The job of the batch that is announced; the service finds it due. */
const begin = async (bench: Bench, { issuing }: Loaded) => {
  const connection = await connectTo(bench.system.mongoUri, 'enterprise');
  const jobs = connection.collection<{ _id: string; state: string; done: number }>('license_batch_jobs');
  const now = new Date();
  const job = jobOf({ kind: 'ISSUE', caseId: idOf('announcement', 1), batch: issuing, opinion: '同意', on: dayOf(0) });
  const stored = { version: 1, eventCounts: {}, outbox: [], requests: [], history: [], createdAt: now, updatedAt: now };
  await jobs.insertOne({ ...stored, ...job, timers: [{ name: 'run', at: now }] } as never);
  const isDone = async (): Promise<boolean> => (await jobs.findOne({ _id: job._id }))?.state === 'DONE';
  return { isDone, close: () => connection.close() };
};

const untilDone = async (isDone: () => Promise<boolean>): Promise<number> => {
  const begun = performance.now();
  while (!(await isDone())) await pause(100);
  return (performance.now() - begun) / 1_000;
};

type Work = () => Promise<void>;

/** What officers go on with: each command lists another unit, one write. */
const listings = async (bench: Bench, { toldBatch, announced }: Loaded): Promise<Work> => {
  const { ask } = await bench.asker('kunming-officer');
  let n = 0;
  return async () => {
    n += 1;
    const form = { uscc: firmOf(toldBatch + announced + n).uscc, reason: '转包' };
    const { done } = await ask<{ done: { __typename: string } }>(listing, { input: { requestId: newId(), form } });
    if (done.__typename !== 'BlacklistEntry') throw new Error(`listing: ${done.__typename}`);
  };
};

const latenciesOf = async (work: Work, next: () => true | undefined) => (await closedLoop({ clients: 1, next, work })).latencies;

const upTo = (count: number) => {
  let left = count;
  return () => (left-- > 0 ? true : undefined);
};

/** How long the announcement takes, and what commands take meanwhile. */
const issued = async (bench: Bench, world: Loaded, work: Work) => {
  const job = await begin(bench, world);
  let isOver = false;
  const [seconds, meanwhile] = await Promise.all([
    untilDone(job.isDone).finally(() => {
      isOver = true;
    }),
    latenciesOf(work, () => (isOver ? undefined : true)),
  ]);
  await job.close();
  return { seconds, p99: percentile(meanwhile, 0.99) };
};

/** An announcement is issued while officers go on with their work. */
const announcement = async (bench: Bench, world: Loaded, { listRequests, rounds }: Scale): Promise<readonly Line[]> => {
  const work = await listings(bench, world);
  await latenciesOf(work, upTo(listRequests));
  const usual = percentile(await latenciesOf(work, upTo(listRequests * rounds)), 0.99);
  const { seconds, p99 } = await issued(bench, world, work);
  const ratio = p99 / usual;
  const all = world.announced.toLocaleString('en');
  return [
    { row, what: `${all} licenses of an announcement`, measured: `${shown(seconds)} s`, figures: { seconds } },
    {
      ...{ row, what: 'Other commands meanwhile, p99', measured: `${shown(p99)} ms, usually ${shown(usual)} ms: ${shown(ratio)} ×` },
      ...{ aim: '≤ 2 ×', met: ratio <= 2, figures: { p99, usual, ratio } },
    },
  ];
};

const laidIn = async (dataDir: string, size: Scale['licensing']): Promise<Loaded> => {
  const mongo = await startMongo({ dir: join(dataDir, 'mongo') });
  try {
    return { ...(await loadLicensing(mongo.url, size)), ...size };
  } finally {
    await mongo.stop();
  }
};

/** (l) Work lists, batches, the public query and an announcement through the gateway, on the enterprises of a province. */
export const measureLicensing = async (scale: Scale, dataDir: string): Promise<readonly Line[]> => {
  buildTree();
  const world = await laidIn(dataDir, scale.licensing);
  const bench = await startBench(dataDir);
  try {
    const asked = await askedOf(row, questions, { bench, world, scale });
    const whole = await wholeBatch(bench, { batch: world.told._id, size: world.toldBatch }, scale);
    return [...asked, whole, ...(await announcement(bench, world, scale))];
  } finally {
    await bench.stop();
  }
};
