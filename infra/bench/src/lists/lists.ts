import { join } from 'node:path';
import { type CaseDeps, createLists, defineCases } from '@anzhu/casework';
import type { Connection } from 'mongoose';
import type { OwnershipFilingForm } from '../../../../services/equipment/src/filings/ownership-filing/ownership-filing.form.ts';
import {
  type OwnershipFilingFacts,
  type OwnershipFilingOutcome,
  ownershipFilingProcess,
} from '../../../../services/equipment/src/filings/ownership-filing/ownership-filing.ts';
import { buildTree } from '../../../local/src/build.ts';
import { startMongo } from '../../../local/src/embedded/mongo.ts';
import { closedLoop, eachOf } from '../load.ts';
import type { Scale } from '../options.ts';
import { spreadOf } from '../statistics.ts';
import { connectTo, startBench } from '../system.ts';
import { type Line, milliseconds, shown } from '../table.ts';
import { loadCases, sizesOf } from './load-cases.ts';
import { listQuery, type Question, questions, subjectOf } from './questions.ts';

type Model = Deps['model'];
type Deps = CaseDeps<OwnershipFilingForm, OwnershipFilingOutcome, OwnershipFilingFacts>;

/** Asks the n-th request of a question; nothing must be refused. */
type Asked = (question: Question, n: number) => Promise<void>;

const askLists = (model: Model, size: number): Asked => {
  const { list } = createLists({ process: ownershipFilingProcess, model, store: { clock: () => new Date() } });
  return async ({ what, user, request }, n) => {
    const page = await list(subjectOf(user), request(n, size));
    if (!page.ok) throw new Error(`${what}: ${JSON.stringify(page.error)}`);
  };
};

interface Place {
  readonly name: string;
  readonly size: number;
  readonly asked: Asked;
}

const round = async (
  { asked }: Place,
  question: Question,
  { first, count }: { first: number; count: number },
): Promise<readonly number[]> => {
  const numbers = Array.from({ length: count }, (_, n) => first + n);
  return (await closedLoop({ clients: 1, next: eachOf(numbers), work: (n: number) => asked(question, n) })).latencies;
};

const lineOf = (question: Question, place: Place, rounds: readonly (readonly number[])[]): Line => {
  const times = spreadOf(rounds);
  const line = {
    row: 'd',
    what: `${question.what}, ${place.name}`,
    measured: milliseconds(times),
    figures: { size: place.size, ...times },
  } as const;
  return question.hasAim ? { ...line, aim: 'p99 ≤ 20 ms', met: times.p99 <= 20 } : line;
};

/** All places in turn, round by round, so that they meet the same weather. */
const measure = async ({ rounds, listRequests: count }: Scale, places: readonly Place[]): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  for (const question of questions) {
    const found = new Map<Place, (readonly number[])[]>(places.map((place) => [place, []]));
    for (const place of places) await round(place, question, { first: 0, count });
    for (let at = 0; at < rounds; at += 1) {
      for (const place of places) found.get(place)?.push(await round(place, question, { first: at * count, count }));
    }
    lines.push(...places.map((place) => lineOf(question, place, found.get(place) ?? [])));
  }
  return lines;
};

const cases = (size: number): string => `${size.toLocaleString('en')} cases`;

const sizeLine = async (connection: Connection, size: number): Promise<Line> => {
  const sizes = await sizesOf(connection);
  const { documents, stored, indexes, grams } = sizes;
  const measured = `documents ${shown(documents)} MB (stored ${shown(stored)}), indexes ${shown(indexes)} MB, of these for search ${shown(grams)}`;
  return { row: 'd', what: `Size, ${cases(size)}`, measured, figures: { size, ...sizes } };
};

/** The largest collection is the equipment service's own, so that the system can be started on it. */
const openDatabases = (uri: string, { listSizes }: Scale) =>
  Promise.all(
    listSizes.map(async (size) => {
      const connection = await connectTo(uri, size === Math.max(...listSizes) ? 'equipment' : `lists_${size}`);
      return { size, connection, model: defineCases(connection, ownershipFilingProcess) };
    }),
  );

const ofDatabases = async (scale: Scale, dataDir: string): Promise<readonly Line[]> => {
  const mongo = await startMongo({ dir: join(dataDir, 'mongo') });
  const databases = await openDatabases(mongo.url, scale);
  for (const { connection, size } of databases) await loadCases(connection, size);
  const places = databases.map(({ model, size }) => ({ name: cases(size), size, asked: askLists(model, size) }));
  const lines = [...(await measure(scale, places))];
  for (const { connection, size } of databases) lines.push(await sizeLine(connection, size));
  for (const { connection } of databases) await connection.close();
  await mongo.stop();
  return lines;
};

const throughGateway = async (scale: Scale, dataDir: string): Promise<readonly Line[]> => {
  const bench = await startBench(dataDir);
  const size = Math.max(...scale.listSizes);
  const users = [...new Set(questions.map(({ user }) => user))];
  const askers = new Map(await Promise.all(users.map(async (user) => [user, await bench.asker(user)] as const)));
  const asked: Asked = async ({ user, request }, n) => void (await askers.get(user)?.ask(listQuery, request(n, size)));
  const lines = await measure(scale, [{ name: `${cases(size)}, through the gateway`, size, asked }]);
  await bench.stop();
  return lines;
};

/** (d) Pages of lists at several sizes, by the functions the services list with, and at the largest also through the gateway. */
export const measureLists = async (scale: Scale, dataDir: string): Promise<readonly Line[]> => {
  buildTree();
  return [...(await ofDatabases(scale, dataDir)), ...(await throughGateway(scale, dataDir))];
};
