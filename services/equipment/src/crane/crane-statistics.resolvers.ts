import { readFilter } from '@anzhu/access';
import type { SubgraphContext } from '@anzhu/graphql';
import type { CraneStatistics } from './crane-statistics.store.ts';

/** Statistics for an authority, of its own region; others are told none. */
export const craneStatisticsResolvers = (statistics: CraneStatistics) => ({
  Query: {
    craneStatistics: (_: unknown, __: unknown, { subject }: SubgraphContext) => {
      const scope = readFilter(subject);
      return scope.by === 'region' ? statistics(scope.value) : null;
    },
  },
});
