import { oneOf, readFilter, type Subject } from '@anzhu/access';
import { type Clock, ok } from '@anzhu/kernel';
import { countUpTo, type Page, type PageRequest, page } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import { allCircuits, closedCircuit } from './circuit.ts';
import { type Delivery, deliveriesOf, type Scope } from './delivery.ts';
import { pausesOf } from './pauses.ts';
import { reasonAgainst, resender, resendingRole, type Standing } from './resend.ts';
import type { Target } from './target.ts';

export interface DeliveriesRequest extends PageRequest {
  readonly filter?: { readonly states?: readonly Delivery['state'][] | null } | null | undefined;
}

interface LogOptions {
  readonly connection: Connection;
  /** The true time, as the queue has it. */
  readonly now: Clock;
  readonly targets: readonly Target[];
}

const none: Page<Delivery> = { edges: [], hasNextPage: false, hasPreviousPage: false };
const everything = Number.MAX_SAFE_INTEGER - 1;

/** What an official reads: what was sent about places of its region. Units read nothing of it. */
const scopeOf = (subject: Subject): mongo.Filter<mongo.Document> | undefined => {
  const readable = readFilter(subject);
  return readable.by === 'region' ? { [readable.level]: oneOf(readable.all) } : undefined;
};

const filterOf = (subject: Subject, { filter }: DeliveriesRequest): mongo.Filter<mongo.Document> | undefined => {
  const scope = scopeOf(subject);
  const states = filter?.states;
  return scope && { ...scope, ...(states && { state: oneOf(states) }) };
};

/** The first of each lane that is not done with. */
const headsOf = async (connection: Connection, lanes: readonly string[]): Promise<ReadonlyMap<string, Delivery>> => {
  const open = await deliveriesOf(connection)
    .find({ lane: { $in: [...new Set(lanes)] }, isOpen: true }, { sort: { lane: 1, number: -1 } })
    .toArray();
  return new Map(open.map((delivery) => [delivery.lane, delivery]));
};

/** The pages and totals of the log. */
const listOf = (collection: mongo.Collection) => ({
  list: async (subject: Subject, request: DeliveriesRequest) => {
    const filter = filterOf(subject, request);
    return filter ? page<Delivery>(collection, { filter, sortBy: 'queuedAt', page: request }) : ok(none);
  },
  total: async (subject: Subject, request: DeliveriesRequest, isExact: boolean) => {
    const filter = filterOf(subject, request);
    return filter ? countUpTo(collection, filter, isExact ? everything : undefined) : { count: 0, isCapped: false };
  },
});

/** What decides on each of them, asked at once. */
const standingOf = async (scope: Scope, deliveries: readonly Delivery[]) => {
  const { connection, now } = scope;
  const lanes = deliveries.map(({ lane }) => lane);
  const receivers = deliveries.flatMap(({ receiver }) => receiver ?? []);
  const [heads, pauses] = [await headsOf(connection, lanes), await pausesOf(scope, receivers)];
  const circuits = new Map((await allCircuits(connection)).map((circuit) => [circuit._id, circuit]));
  return ({ lane, target, receiver }: Delivery): Standing => ({
    ...{ head: heads.get(lane) ?? null, circuit: circuits.get(target) ?? closedCircuit(target) },
    ...{ pause: pauses.get(receiver ?? '') ?? null, now },
  });
};

/** What was sent to other systems, for the officials of the place it is about: pages, what was sent about one record, and having it sent again. */
export const createDeliveryLog = ({ connection, now, targets }: LogOptions) => {
  const targetOf = ({ target }: Delivery): Target | undefined => targets.find(({ name }) => name === target);
  return {
    targetOf,
    ...listOf(connection.collection('deliveries') as unknown as mongo.Collection),
    /** What one target was sent under each key, newest first: for records that the subject may read; none of it is shown to units. */
    about: async (subject: Subject, target: string, keys: readonly string[]): Promise<readonly Delivery[] | null> => {
      if (!scopeOf(subject)) return null;
      const sent = deliveriesOf(connection).find({ target, key: { $in: [...keys] } }, { sort: { key: 1, number: -1 } });
      return await sent.toArray();
    },
    /** Whether the subject may have each of them sent again now. */
    resendable: async (subject: Subject, deliveries: readonly Delivery[]): Promise<readonly boolean[]> => {
      const standing = await standingOf({ connection, now: now() }, deliveries);
      const isAllowed = (delivery: Delivery): boolean => reasonAgainst(delivery, standing(delivery)) === null;
      return deliveries.map((delivery) => isAllowed(delivery) && resendingRole(subject, delivery, targetOf(delivery)) !== null);
    },
    resend: resender(connection, { now, targets }),
  };
};

export type DeliveryLog = ReturnType<typeof createDeliveryLog>;
