import type { StatusList } from '@anzhu/certificate-paper';
import { hasWaiting, heardThrough, indexOfWaiting, parkedOf, waitingValues } from '@anzhu/messaging';
import type { ServiceParts } from '@anzhu/service';
import { databaseNow, startLoop } from '@anzhu/store';
import type { Connection } from 'mongoose';
import type { Certificate } from '../certificate/certificate.ts';

type Broker = Parameters<NonNullable<ServiceParts['alongside']>>[0];

/** Whose events say what becomes of a subject. */
const owners = {
  WORK_SAFETY_LICENSE: { source: 'enterprise', aggregate: 'license' },
  CRANE_OWNERSHIP_FILING: { source: 'equipment', aggregate: 'ownership-filing' },
  CRANE_USE_REGISTRATION: { source: 'equipment', aggregate: 'use-registration' },
} as const satisfies Record<Certificate['kind'], object>;

const sources = [...new Set(Object.values(owners).map(({ source }) => source))];

interface Heard {
  /** The service that publishes. */
  readonly _id: string;
  /** Everything that it had published by then has been heard. */
  readonly through: Date;
}

const heardIn = (connection: Connection) => connection.collection<Heard>('heard');

export const noteHeard = async (connection: Connection, source: string, through: Date): Promise<void> => {
  await heardIn(connection).updateOne({ _id: source }, { $set: { through } }, { upsert: true });
};

const everyMs = 10_000;

/** What takes the place of a subject says whose: of either it is not known what it is while that waits. */
const formerField = 'formerFilingId';

/** What subjects whose events wait are found by. */
export const hearingIndexes = [indexOfWaiting(formerField)];

/** Notes again and again until when the owners of certificates' subjects were heard; where one cannot be asked, nothing is noted. */
export const startHearing = async (connection: Connection, nats: Broker) => {
  const manager = await nats.jetstreamManager({ checkAPI: false, timeout: 5_000 });
  const noting = (source: string): (() => Promise<void>) => {
    const heard = heardThrough({ connection, manager, service: 'certificate', source, now: () => databaseNow(connection) });
    return async () => {
      const through = await heard();
      if (through) await noteHeard(connection, source, through);
    };
  };
  const notes = sources.map(noting);
  return startLoop(async () => {
    await Promise.allSettled(notes.map((note) => note()));
    return everyMs;
  });
};

/** What was heard longer ago says nothing of now. */
const patienceMs = 5 * 60_000;

export interface ParkedSubjects {
  readonly kind: Certificate['kind'];
  readonly subjectIds: readonly string[];
}

export type KnownThrough = (subject: Pick<Certificate, 'kind' | 'subjectId'>) => Promise<Date | null>;

/** Until when what became of a subject is known, by the database's clock; null where its owner has not been heard for five minutes, or an event of it could not be taken. */
export const knownThroughIn =
  (connection: Connection): KnownThrough =>
  async ({ kind, subjectId }) => {
    const { source, aggregate } = owners[kind];
    const [heard, now] = await Promise.all([heardIn(connection).findOne({ _id: source }), databaseNow(connection)]);
    const isRecent = heard && Math.abs(now.getTime() - heard.through.getTime()) <= patienceMs;
    const subject = { source, aggregates: [aggregate], id: subjectId, formerField };
    return isRecent && !(await hasWaiting(connection, subject)) ? heard.through : null;
  };

/** Of each kind the subjects of which an event could not be taken: what they are now is not known. */
export const parkedIn = (connection: Connection) => async (): Promise<readonly ParkedSubjects[]> => {
  const kinds = Object.keys(owners) as readonly Certificate['kind'][];
  const parked = await Promise.all(kinds.map(async (kind) => ({ kind, subjectIds: [...(await parkedOf(connection, owners[kind]))] })));
  return [...parked, { kind: 'CRANE_OWNERSHIP_FILING', subjectIds: await waitingValues(connection, formerField) }];
};

/** Until when the owner of each kind was heard, for what is written now and says that it is of that time: a clock that is set another way changes nothing about how long ago it was. */
export const heardByKindIn =
  (connection: Connection) =>
  async (writtenAt: Date): Promise<StatusList['heard']> => {
    const heard = await heardIn(connection).find({}).toArray();
    const offset = writtenAt.getTime() - (await databaseNow(connection)).getTime();
    const throughOf = (source: string): string | null => {
      const found = heard.find(({ _id }) => _id === source);
      return found ? new Date(found.through.getTime() + offset).toISOString() : null;
    };
    return Object.fromEntries(Object.entries(owners).map(([kind, { source }]) => [kind, throughOf(source)]));
  };
