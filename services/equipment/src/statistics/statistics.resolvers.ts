import { readFilter } from '@anzhu/access';
import type { SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import type { Store } from '@anzhu/store';
import type { Model } from 'mongoose';
import type { Crane } from '../crane/crane.ts';
import type { UseRegistrations } from '../use-registration/use-registration.use-case.ts';
import { alikeCranes, craneStatisticsOf } from './crane-statistics.ts';
import { alikeRegistrations, registrationStatisticsOf } from './registration-statistics.ts';

interface Deps {
  readonly store: Store;
  readonly cranes: Model<Crane>;
  readonly useRegistrations: UseRegistrations;
}

/** Statistics for an authority, of its own region, from the counts kept with every write; others are told none. */
export const statisticsResolvers = ({ store, cranes, useRegistrations }: Deps) => ({
  Query: {
    craneStatistics: async (_: unknown, __: unknown, { subject, now }: SubgraphContext) => {
      const scope = readFilter(subject);
      if (scope.by !== 'region') return null;
      const counted = await store.tally(cranes, scope.value);
      const asOf = now();
      const thisYear = Number(localDate(asOf).slice(0, 4));
      return { asOf, ...craneStatisticsOf(counted.map(alikeCranes), { thisYear, region: scope.value }) };
    },
    useRegistrationStatistics: async (_: unknown, __: unknown, { subject, now }: SubgraphContext) => {
      const scope = readFilter(subject);
      if (scope.by !== 'region') return null;
      const counted = await store.tally(useRegistrations.model, scope.value);
      return { asOf: now(), ...registrationStatisticsOf(counted.map(alikeRegistrations), scope.value) };
    },
  },
});
