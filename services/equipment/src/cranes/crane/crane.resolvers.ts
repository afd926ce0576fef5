import type { SubgraphContext } from '@anzhu/graphql';
import type { OwnershipFilingOutcome } from '../../filings/ownership-filing/ownership-filing.ts';
import type { Label, Resolvers } from '../../schema.generated.ts';
import type { Crane } from './crane.ts';
import { categoryLabel } from './crane-class.ts';
import type { CraneReader } from './crane-reader.store.ts';
import { safetyLacks } from './crane-safety.ts';

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

const ownFields: Resolvers['Crane'] = {
  categoryLabel: (crane) => categoryLabel(crane) as Label,
  id: ({ _id }) => _id,
  owner: ({ ownerUscc }) => ({ uscc: ownerUscc }),
  archiveHolder: ({ archiveHolderUscc }) => ({ uscc: archiveHolderUscc }),
  safety: shownSafety,
  formerFilings: ({ formerFilings }) => formerFilings.map(({ ownerUscc, ...ended }) => ({ ...ended, owner: { uscc: ownerUscc } })),
};

interface Deps {
  readonly reader: CraneReader;
  readonly byNumber: (number: string) => Promise<Crane | null>;
}

/** Cranes for whoever may read them, by id, number or maker's serial number; others see none. */
export const craneResolvers = ({ reader, byNumber }: Deps): Pick<Resolvers, 'Query' | 'Crane'> => ({
  Query: {
    crane: (_, { id }, { subject }) => reader.find(id, subject),
    craneByNumber: async (_, { number }, { subject }) => reader.find((await byNumber(number))?._id, subject),
    craneBySerial: (_, { manufacturer, serialNumber }, { subject }) => reader.made({ manufacturer, serialNumber }, subject),
  },
  Crane: ownFields,
});

type Queries<T> = readonly { readonly obj: T }[];

/** The crane of each object of an answer, for whoever may read it. */
const craneOf = <T>(reader: CraneReader, idOf: (object: T) => unknown) => ({
  loader: async (queries: Queries<T>, { subject }: SubgraphContext): Promise<readonly (Crane | null)[]> => {
    const ids = queries.map(({ obj }) => String(idOf(obj) ?? ''));
    const found = await reader.each(
      ids.filter((id) => id !== ''),
      subject,
    );
    return ids.map((id) => found.get(id) ?? null);
  },
  opts: { cache: false },
});

type About = { readonly form: { readonly craneId?: string } };
type Filed = { readonly outcome: Partial<OwnershipFilingOutcome> };

/** The cranes that cases and other services name. */
export const craneLoaders = (reader: CraneReader) => {
  const ofForm = { crane: craneOf<About>(reader, ({ form }) => form.craneId) };
  return {
    Crane: { __resolveReference: craneOf<{ readonly id?: unknown }>(reader, ({ id }) => id).loader },
    OwnershipFiling: { crane: craneOf<Filed>(reader, ({ outcome }) => outcome.craneId) },
    OwnershipChange: ofForm,
    CertificateReissue: ofForm,
    FilingCancellation: ofForm,
    FilingExtension: ofForm,
    SafetyDeclaration: ofForm,
  };
};
