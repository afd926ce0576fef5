import { can, type Resource } from '@anzhu/access';
import type { CaseRecord } from '@anzhu/casework';
import { referenceLoader, type SubgraphContext } from '@anzhu/graphql';
import type { Store } from '@anzhu/store';
import type { Model } from 'mongoose';
import type { OwnershipFilingOutcome } from '../ownership-filing/ownership-filing.ts';
import type { Crane } from './crane.ts';

const resourceOf = ({ ownerUscc, d6 }: Crane): Resource => ({ kind: 'crane', org: ownerUscc, region: d6 });

type Filing = CaseRecord<object, OwnershipFilingOutcome>;

/** Cranes by id, for whoever may read them; others see none. */
export const craneResolvers = (store: Store, cranes: Model<Crane>) => {
  const readable = async (id: string | undefined, { subject }: SubgraphContext): Promise<Crane | null> => {
    const crane = id ? await store.find(cranes, id) : null;
    return crane && can(subject, 'read', resourceOf(crane)) ? crane : null;
  };
  return {
    Query: { crane: (_: unknown, { id }: { id: string }, context: SubgraphContext) => readable(id, context) },
    Crane: { id: ({ _id }: Crane) => _id, owner: ({ ownerUscc }: Crane) => ({ uscc: ownerUscc }) },
    OwnershipFiling: {
      crane: ({ outcome }: Filing, _: unknown, context: SubgraphContext) => readable(outcome.craneId, context),
    },
  };
};

export const craneLoaders = (cranes: Model<Crane>) => ({
  Crane: {
    __resolveReference: referenceLoader<Crane>({
      find: (ids) => cranes.find({ _id: { $in: [...ids] } }).lean<Crane[]>(),
      idOf: ({ _id }) => _id,
      resourceOf,
    }),
  },
});
