import type { Clock } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import type { Partner } from './partner.ts';
import { partnersIn } from './partners.store.ts';
import { behindSince, expiresBefore, troublesOf } from './troubles.ts';

interface Watching {
  readonly connection: Connection;
  readonly nowhere: () => Promise<number>;
  readonly clock: Clock;
}

/** Selects partners whose access has not ended. */
const openAt = (at: Date) => ({ revokedAt: null, $or: [{ expiresAt: null }, { expiresAt: { $gt: at } }] });

/** Of the partner that was looked up: nothing where its access has ended. */
export const stillOpen = (at: Date) => [{ $match: openAt(at) }, { $project: { _id: 1 } }];

/** Asks once for all who ask before there is an answer. */
export const together = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().finally(() => {
      asked = undefined;
    });
    return asked;
  };
};

interface Counted {
  readonly pendingMax: number;
  readonly behind: number;
}

const counted = async (connection: Connection, at: Date): Promise<Counted> => {
  const isBehind = {
    $and: [{ $ne: [{ $ifNull: ['$position.stalledSince', null] }, null] }, { $lt: ['$position.stalledSince', behindSince(at)] }],
  };
  const total = {
    _id: null,
    pendingMax: { $max: { $ifNull: ['$position.pending', 0] } },
    behind: { $sum: { $cond: [isBehind, 1, 0] } },
  };
  const [found] = await partnersIn(connection)
    .aggregate<Counted>([{ $match: openAt(at) }, { $group: total }])
    .toArray();
  return found ?? { pendingMax: 0, behind: 0 };
};

/** So many troubles are told at once. */
const mostTold = 50;

/** Those of whom something may have to be told, without what they have been asked before. */
const suspects = (connection: Connection, at: Date): Promise<Partner[]> => {
  const wrong = [
    { closedAt: null, $or: [{ revokedAt: { $ne: null } }, { expiresAt: { $ne: null, $lt: expiresBefore(at) } }] },
    { $and: [openAt(at), { 'position.stalledSince': { $lt: behindSince(at) } }] },
    { $and: [openAt(at), { secrets: { $not: { $elemMatch: { $or: [{ until: null }, { until: { $gt: at } }] } } } }] },
  ];
  const options = { projection: { changes: 0, webhook: 0 }, sort: { _id: 1 }, limit: mostTold } as const;
  return partnersIn(connection)
    .find({ $or: wrong } as never, options)
    .toArray();
};

/** The same as warnings and figures of the service; counted once for all figures that are read together. */
export const watchedPartners = ({ connection, nowhere, clock }: Watching) => {
  const count = together(() => counted(connection, clock()));
  return {
    warnings: async () => troublesOf(await suspects(connection, clock()), clock()),
    gauges: [
      {
        name: 'anzhu_partner_records_nowhere',
        help: 'Records told of without a place, which partners that follow regions do not hear of',
        value: nowhere,
      },
      {
        name: 'anzhu_partner_pending_max',
        help: 'Public events that wait for the partner that is furthest behind',
        value: async () => (await count()).pendingMax,
      },
      {
        name: 'anzhu_partners_behind',
        help: 'Partners for whom events wait and who have acknowledged nothing for an hour',
        value: async () => (await count()).behind,
      },
    ],
  };
};
