import { prepare } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { asWritten } from '../as-today.ts';
import { type Filing, filingOf, kunming, type Owner, ownerOf, scattered } from '../filings.ts';

const batch = 1000;

/** Of a hundred cases so many are in each state: most are decided. */
const share = { SUBMITTED: 3, PRE_REVIEWED: 2, ACCEPTED: 1, DRAFT: 2, FILED: 92 } as const;
const states = Object.entries(share).flatMap(([state, count]) => Array.from({ length: count }, () => state));

const prefectures = [
  '5303',
  '5304',
  '5305',
  '5306',
  '5307',
  '5308',
  '5309',
  '5323',
  '5325',
  '5326',
  '5328',
  '5329',
  '5331',
  '5333',
  '5334',
];
const elsewhere = prefectures.flatMap((prefecture) => ['02', '22', '23', '24', '25', '26', '27'].map((county) => `${prefecture}${county}`));

const divisionOf = (n: number): string => {
  const counties = scattered(n * 7 + 3) % 10 < 4 ? kunming : elsewhere;
  return counties[scattered(n * 11 + 5) % counties.length] ?? '530102';
};

const fiveYears = 5 * 365 * 24 * 60;

/** How many owners so many cases have: about two hundred cases each in a large collection. */
export const ownersOf = (size: number): number => Math.max(20, Math.floor(size / 200));

const caseOf = (n: number, owners: readonly Owner[]): Filing =>
  filingOf(n, {
    state: states[scattered(n * 3 + 1) % states.length] ?? 'FILED',
    division: divisionOf(n),
    owner: owners[scattered(n * 5 + 2) % owners.length] as Owner,
    ageMinutes: scattered(n * 13 + 7) % fiveYears,
  });

const insert = async (
  connection: Connection,
  first: number,
  { owners, size }: { owners: readonly Owner[]; size: number },
): Promise<void> => {
  const cases = Array.from({ length: Math.min(batch, size - first) }, (_, at) => caseOf(first + at, owners));
  const written = asWritten(connection, 'ownership_filings', cases);
  await connection.collection('ownership_filings').insertMany(written as never, { ordered: false, writeConcern: { w: 1, j: false } });
};

/** Fills the collection with so many filings of Yunnan and builds its indexes. */
export const loadCases = async (connection: Connection, size: number): Promise<void> => {
  const owners = Array.from({ length: ownersOf(size) }, (_, n) => ownerOf(n));
  const firsts = Array.from({ length: Math.ceil(size / batch) }, (_, at) => at * batch).values();
  const worker = async (): Promise<void> => {
    for (const first of firsts) await insert(connection, first, { owners, size });
  };
  await Promise.all([worker(), worker()]);
  await prepare(connection);
};

/** Megabytes of the documents as they are, as they are stored, and of each index. */
export const sizesOf = async (connection: Connection) => {
  const [found] = await connection
    .collection('ownership_filings')
    .aggregate<{ storageStats: { size: number; storageSize: number; totalIndexSize: number; indexSizes: Record<string, number> } }>([
      { $collStats: { storageStats: {} } },
    ])
    .toArray();
  const megabytes = (bytes = 0): number => bytes / 1_000_000;
  const stats = found?.storageStats;
  return {
    documents: megabytes(stats?.size),
    stored: megabytes(stats?.storageSize),
    indexes: megabytes(stats?.totalIndexSize),
    grams: megabytes(stats?.indexSizes['grams_1']),
  };
};
