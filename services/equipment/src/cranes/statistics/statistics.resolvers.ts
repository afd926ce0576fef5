import { readFilter, readQuery, type Subject } from '@anzhu/access';
import type { SubgraphContext } from '@anzhu/graphql';
import { canonicalCode } from '@anzhu/identifiers';
import { localDate } from '@anzhu/kernel';
import type { Aggregate, Store, TallyLine } from '@anzhu/store';
import type { Model } from 'mongoose';
import type { UseRegistrations } from '../../use/use-registration/use-registration.module.ts';
import type { Crane } from '../crane/crane.ts';
import { craneStatisticsOf } from './crane-statistics.ts';
import { registrationStatisticsOf } from './registration-statistics.ts';

interface Deps {
  readonly store: Store;
  readonly cranes: Model<Crane>;
  readonly useRegistrations: UseRegistrations;
}

interface Counted {
  readonly rows: readonly TallyLine[];
  /** Leading digits of the region they are told of; none for a unit. */
  readonly region: string;
}

/** The counts kept of a region; of one owner, as far as the subject may read, those of this moment. */
const countedBy =
  (store: Store) =>
  async <T extends Aggregate>(
    { model, ownerPath }: { readonly model: Model<T>; readonly ownerPath: string },
    subject: Subject,
    owner: string | null | undefined,
  ): Promise<Counted | null> => {
    const scope = readFilter(subject);
    const query = readQuery(subject, ownerPath);
    if (scope.by === 'none' || !query) return null;
    const region = scope.by === 'region' ? scope.value : '';
    const isOfRegion = scope.by === 'region' && !owner;
    const named = owner ? [{ [ownerPath]: canonicalCode(owner) }] : [];
    if (!isOfRegion) return { region, rows: await store.count(model, { $and: [query, ...named] }) };
    return { region, rows: await store.tally(model, scope.all) };
  };

type Asked = { readonly owner?: string | null };

/** Statistics for an authority of its region, and for an owner of its own cranes. */
export const statisticsResolvers = ({ store, cranes, useRegistrations }: Deps) => {
  const counted = countedBy(store);
  return {
    Query: {
      craneStatistics: async (_: unknown, { owner }: Asked, { subject, now }: SubgraphContext) => {
        const found = await counted({ model: cranes, ownerPath: 'ownerUscc' }, subject, owner);
        if (!found) return null;
        const asOf = now();
        const thisYear = Number(localDate(asOf).slice(0, 4));
        return { asOf, ...craneStatisticsOf(found.rows, { thisYear, region: found.region }) };
      },
      useRegistrationStatistics: async (_: unknown, { owner }: Asked, { subject, now }: SubgraphContext) => {
        const found = await counted({ model: useRegistrations.model, ownerPath: 'parties.owner' }, subject, owner);
        return found && { asOf: now(), ...registrationStatisticsOf(found.rows, found.region) };
      },
    },
  };
};
