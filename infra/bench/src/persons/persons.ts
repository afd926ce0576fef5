import { join } from 'node:path';
import type { Subject } from '@anzhu/access';
import { ok } from '@anzhu/kernel';
import { openRegister } from '@anzhu/register';
import { createPersonalData, createStore } from '@anzhu/store';
import mongoose, { type Connection } from 'mongoose';
import { lockEntryRegister } from '../../../../services/personnel/src/lock-entry/lock-entry.register.ts';
import { personRegister } from '../../../../services/personnel/src/person/person.register.ts';
import { qualificationRegister } from '../../../../services/personnel/src/qualification/qualification.register.ts';
import { rosterResolvers } from '../../../../services/personnel/src/roster/roster.resolvers.ts';
import { policyOf } from '../../../../services/personnel/src/team/lock.ts';
import { teamRegister } from '../../../../services/personnel/src/team/team.register.ts';
import { answerRequest, closeTeamOf } from '../../../../services/personnel/src/team/team.use-case.ts';
import { startMongo } from '../../../local/src/embedded/mongo.ts';
import { scattered } from '../filings.ts';
import { subjectOf } from '../lists/questions.ts';
import { closedLoop, during, eachOf } from '../load.ts';
import type { Scale } from '../options.ts';
import { median, spreadOf } from '../statistics.ts';
import { type Line, milliseconds, shown } from '../table.ts';
import { loadPersons, personOf, uncrowded } from './load-persons.ts';

const clients = 16;

const key = Buffer.alloc(32, 1).toString('base64');

/** The personnel service's registers, as its functions take them. */
const personnelOn = (connection: Connection) => {
  const store = createStore({ connection, clock: () => new Date() });
  const on = { store, files: { offer: () => undefined } as never };
  return {
    store,
    persons: openRegister(personRegister, on),
    qualifications: openRegister(qualificationRegister, on),
    teams: openRegister(teamRegister, on),
    lockEntries: openRegister(lockEntryRegister, on),
    policy: policyOf,
    secrets: createPersonalData({ keyRing: `bench:${key}`, personRefKey: key }),
    endExemptions: async () => {},
  };
};

type Personnel = ReturnType<typeof personnelOn>;

const clerkOf = (n: number): Subject => ({ ...subjectOf('yunnan-contractor'), org: personOf(n).uscc });

interface Search {
  readonly what: string;
  readonly who: (n: number) => Subject;
  readonly request: (n: number) => Parameters<Personnel['persons']['lists']['list']>[1];
}

const searches: readonly Search[] = [
  { what: 'First page of a unit’s people', who: clerkOf, request: () => ({ first: 20 }) },
  { what: 'Search for a name, a unit', who: clerkOf, request: (n) => ({ first: 20, search: personOf(n).name }) },
  {
    what: 'Search for a name, a city',
    who: () => subjectOf('kunming-examiner'),
    request: (n) => ({ first: 20, search: personOf(n).name }),
  },
  {
    what: 'Search for a name, a province',
    who: () => subjectOf('yunnan-examiner'),
    request: (n) => ({ first: 20, search: personOf(n).name }),
  },
  {
    what: 'Search for two characters, a province',
    who: () => subjectOf('yunnan-examiner'),
    request: (n) => ({ first: 20, search: personOf(n).name.slice(0, 2) }),
  },
];

const searchLine = async (
  { persons }: Personnel,
  { rounds, listRequests, persons: size }: Scale,
  { what, who, request }: Search,
): Promise<Line> => {
  const found: (readonly number[])[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const numbers = Array.from({ length: listRequests }, (_, at) => scattered(round * listRequests + at) % size);
    const work = (n: number) => persons.lists.list(who(n), request(n));
    const { latencies } = await closedLoop({ clients: 1, next: eachOf(numbers), work });
    if (round >= 0) found.push(latencies);
  }
  const times = spreadOf(found);
  return { row: 'p', what, measured: milliseconds(times), aim: 'p99 ≤ 20 ms', met: times.p99 <= 20, figures: { ...times } };
};

/** A roster of twelve of one unit, and which collections it asks how often. */
const rosterLines = async (personnel: Personnel, { rounds, listRequests, persons: size }: Scale): Promise<readonly Line[]> => {
  const asked: string[] = [];
  personnel.store.connection.getClient().on('commandStarted', ({ commandName, command }) => void asked.push(String(command[commandName])));
  const { checkDutyRoster } = rosterResolvers({ ...personnel, copies: undefined as never }).Query;
  const check = (n: number) => {
    const first = n - (n % 100);
    const rows = Array.from({ length: 12 }, (_, at) => ({ dutyCode: '1107', personId: personOf(first + at).id }));
    return checkDutyRoster(null, { list: 'USE', category: 'TOWER_CRANE', rows }, { subject: clerkOf(n) } as never);
  };
  const found: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const numbers = Array.from({ length: listRequests }, (_, at) => scattered(round * listRequests + at) % size);
    found.push((await closedLoop({ clients: 1, next: eachOf(numbers), work: check })).latencies);
  }
  asked.length = 0;
  await check(0);
  const times = spreadOf(found);
  const isOneEach = asked.length === 2 && asked.includes('persons') && asked.includes('qualifications');
  return [
    { row: 'p', what: 'A roster of 12 checked', measured: milliseconds(times), figures: { ...times } },
    { row: 'p', what: 'Queries for it', measured: asked.join(', '), aim: 'one each', met: isOneEach, figures: { queries: asked.length } },
  ];
};

let projects = 0;

/** A person is locked for a new project, which is then over; done again when a rival was faster. */
const lockAndRelease = async (personnel: Personnel, n: number): Promise<boolean> => {
  projects += 1;
  const [projectId, { ref, nameRef, uscc }] = [`bench-${projects}`, personOf(n)];
  const members = [{ personRef: ref, role: 'PROJECT_MANAGER' as const, nameRef, uscc }];
  const request = { projectId, saga: projectId, contractKey: projectId, d2: '53', sector: 'BUILDING_CONSTRUCTION' as const, members };
  const write = (work: (session: mongoose.ClientSession) => Promise<void>) =>
    personnel.store.atomically(async (session) => ok(await work(session)));
  await write((session) => answerRequest(personnel, request, session));
  const team = await personnel.teams.find(projectId);
  await write((session) => closeTeamOf(personnel, projectId, session));
  return team?.answers[0]?.outcome === 'ACQUIRED';
};

/** How many locks are taken and released in a second by clients who contend for so many persons. */
const lockLine = async (personnel: Personnel, { rounds, eventSeconds }: Scale, contended: number): Promise<Line> => {
  const free = Array.from({ length: contended * 2 + 1_000 }, (_, n) => n)
    .filter(uncrowded)
    .slice(0, contended);
  const rates: number[] = [];
  const refusals: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let [taken, refused, at] = [0, 0, 0];
    const work = async (): Promise<void> => {
      at += 1;
      if (await lockAndRelease(personnel, free[scattered(at) % free.length] ?? 0)) taken += 1;
      else refused += 1;
    };
    const begun = performance.now();
    await closedLoop({ clients, next: during(eventSeconds * 1000, null), work });
    rates.push((taken * 1000) / (performance.now() - begun));
    refusals.push(refused / (taken + refused));
  }
  const [rate, share] = [median(rates), median(refusals)];
  const measured = `${shown(rate)} a second; ${shown(share * 100)} % of the requests refused by the limit`;
  return { row: 'p', what: `Lock and release, ${clients} clients, ${contended} persons`, measured, figures: { rate, share } };
};

/** (p) Persons and locks, by the functions of the personnel service. */
export const measurePersons = async (scale: Scale, dataDir: string): Promise<readonly Line[]> => {
  const mongo = await startMongo({ dir: join(dataDir, 'mongo') });
  const options = { dbName: 'personnel', autoIndex: false, maxPoolSize: 64, monitorCommands: true };
  const connection = await mongoose.createConnection(mongo.url, options).asPromise();
  const personnel = personnelOn(connection);
  await loadPersons(connection, scale.persons);
  const lines: Line[] = [];
  for (const search of searches) lines.push(await searchLine(personnel, scale, search));
  lines.push(...(await rosterLines(personnel, scale)));
  for (const contended of [1, 100, 10_000]) lines.push(await lockLine(personnel, scale, contended));
  await connection.close();
  await mongo.stop();
  return lines;
};
