import { type Clock, localDate } from '@anzhu/kernel';
import type { Model } from 'mongoose';
import type { Crane } from './crane.ts';
import { type AlikeCranes, statisticsOf } from './crane-statistics.ts';

/** Covers the counting: no crane itself is read. */
export const statisticsIndex = { d6: 1, category: 1, manufactureDate: 1, filingState: 1, 'outOfUse.since': 1 } as const;

const state = { $cond: [{ $gt: ['$outOfUse.since', null] }, 'OUT_OF_USE', '$filingState'] };

/** The counting as MongoDB is asked for it. */
export const statisticsPipeline = (region: string) => [
  { $match: { d6: { $gte: region, $lt: `${region}~` } } },
  {
    $group: {
      _id: { division: '$d6', category: '$category', year: { $substrCP: ['$manufactureDate', 0, 4] }, state },
      count: { $sum: 1 },
    },
  },
];

const freshMs = 60_000;
/** Older statistics than this are not shown. */
const staleMs = 15 * 60_000;

interface Counted {
  readonly asOf: Date;
  readonly rows: readonly AlikeCranes[];
}

/** The last count of each region; one count of a region at a time, for all who ask. */
const createCounts = (cranes: Model<Crane>, clock: Clock) => {
  const counted = new Map<string, Counted>();
  const counting = new Map<string, Promise<Counted>>();
  const count = async (region: string): Promise<Counted> => {
    const asOf = clock();
    const groups = await cranes.collection.aggregate(statisticsPipeline(region), { hint: statisticsIndex, maxTimeMS: 5_000 }).toArray();
    const rows = groups.map(({ _id, count: alike }) => ({ ..._id, year: Number(_id.year), count: alike }) as AlikeCranes);
    counted.set(region, { asOf, rows });
    return { asOf, rows };
  };
  const recount = (region: string): Promise<Counted> => {
    const running = counting.get(region) ?? count(region).finally(() => counting.delete(region));
    counting.set(region, running);
    return running;
  };
  return { last: (region: string) => counted.get(region), recount };
};

/** Statistics of a region: counted anew behind what is a minute old, before the answer only where there is nothing recent. */
export const createCraneStatistics = (cranes: Model<Crane>, clock: Clock) => {
  const { last, recount } = createCounts(cranes, clock);
  const current = (region: string): Counted | Promise<Counted> => {
    const known = last(region);
    const age = known ? clock().getTime() - known.asOf.getTime() : staleMs;
    const fresh = age >= freshMs ? recount(region) : undefined;
    if (!known || age >= staleMs) return fresh ?? recount(region);
    fresh?.catch(() => undefined);
    return known;
  };
  return async (region: string) => {
    const { asOf, rows } = await current(region);
    const thisYear = Number(localDate(clock()).slice(0, 4));
    return { asOf, ...statisticsOf(rows, { thisYear, region }) };
  };
};

export type CraneStatistics = ReturnType<typeof createCraneStatistics>;
