import { can, type Resource } from '@anzhu/access';
import { referenceLoader, type SubgraphContext } from '@anzhu/graphql';
import type { Store } from '@anzhu/store';
import type { Model } from 'mongoose';
import type { OwnershipFilingOutcome } from '../ownership-filing/ownership-filing.ts';
import type { Resolvers } from '../schema.generated.ts';
import type { Crane } from './crane.ts';
import { safetyLacks } from './crane-safety.ts';

const resourceOf = ({ ownerUscc, d6 }: Crane): Resource => ({ kind: 'crane', org: ownerUscc, region: d6 });

/** A crane by id for whoever may read it; to others it does not exist. */
export const readerOf =
  (store: Store, cranes: Model<Crane>) =>
  async (id: string | undefined, { subject }: SubgraphContext): Promise<Crane | null> => {
    const crane = id ? await store.find(cranes, id) : null;
    return crane && can(subject, 'read', resourceOf(crane)) ? crane : null;
  };

const shownSafety = ({ category, safety = null }: Crane) => {
  const lacks = safetyLacks({ category, safety });
  return {
    archive: safety?.archive ?? [],
    devices: safety?.devices ?? [],
    missingArchive: lacks.archive,
    missingDevices: lacks.devices,
    declaredOn: safety?.declaredOn ?? null,
  };
};

type About = { readonly form: object };

const ownFields: Resolvers['Crane'] = {
  id: ({ _id }) => _id,
  owner: ({ ownerUscc }) => ({ uscc: ownerUscc }),
  archiveHolder: ({ archiveHolderUscc }) => ({ uscc: archiveHolderUscc }),
  safety: shownSafety,
  formerFilings: ({ formerFilings }) => formerFilings.map(({ ownerUscc, ...ended }) => ({ ...ended, owner: { uscc: ownerUscc } })),
};

/** Cranes by id, for whoever may read them; others see none. */
export const craneResolvers = (
  store: Store,
  cranes: Model<Crane>,
): Pick<
  Resolvers,
  'Query' | 'Crane' | 'FilingCancellation' | 'FilingExtension' | 'OwnershipChange' | 'OwnershipFiling' | 'SafetyDeclaration'
> => {
  const readable = readerOf(store, cranes);
  const ofForm = {
    crane: ({ form }: About, _: unknown, context: SubgraphContext) => readable((form as { readonly craneId?: string }).craneId, context),
  };
  return {
    Query: { crane: (_, { id }, context) => readable(id, context) },
    Crane: ownFields,
    SafetyDeclaration: ofForm,
    FilingCancellation: ofForm,
    FilingExtension: ofForm,
    OwnershipChange: ofForm,
    OwnershipFiling: {
      crane: ({ outcome }, _, context) => readable((outcome as OwnershipFilingOutcome).craneId, context),
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
