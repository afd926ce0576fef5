import { localDate } from '@anzhu/kernel';
import { loaderOf, type Register } from '@anzhu/register';
import type { OwnershipFilingOutcome } from '../../filings/ownership-filing/ownership-filing.ts';
import type { Label, Resolvers } from '../../schema.generated.ts';
import type { Crane } from './crane.ts';
import { categoryLabel } from './crane-class.ts';
import { craneKeys } from './crane-identity.ts';
import { parameterFields } from './crane-parameters.ts';
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

/** The parameters of the class as the filing states them, each a field. */
const filedParameters: Readonly<Record<string, (crane: Crane) => number | null>> = Object.fromEntries(
  Object.keys(parameterFields).map((name) => [name, ({ parameters }: Crane) => parameters?.[name] ?? null]),
);

const ownFields: Resolvers['Crane'] = {
  ...filedParameters,
  categoryLabel: (crane) => categoryLabel(crane) as Label,
  isPastValidity: ({ validUntil }, _, { now }) => validUntil !== null && validUntil < localDate(now()),
  owner: ({ ownerUscc }) => ({ uscc: ownerUscc }),
  archiveHolder: ({ archiveHolderUscc }) => ({ uscc: archiveHolderUscc }),
  safety: shownSafety,
  formerFilings: ({ formerFilings }) => formerFilings.map(({ ownerUscc, ...ended }) => ({ ...ended, owner: { uscc: ownerUscc } })),
};

type Cranes = Register<Crane>;

/** Fields of a crane that follow from others, and the crane of a maker's serial number, for whoever may read it. */
export const craneResolvers = ({ read, numbers }: Cranes): Pick<Resolvers, 'Query' | 'Crane'> => ({
  Query: {
    craneBySerial: async (_, { manufacturer, serialNumber }, { subject }) => {
      const made = await numbers.findByKeys(craneKeys({ manufacturer, serialNumber }));
      return read.one(subject, made?._id);
    },
  },
  Crane: ownFields,
});

type About = { readonly form: { readonly craneId?: string } };
type Filed = { readonly outcome: Partial<OwnershipFilingOutcome> };

/** The cranes that cases name, for whoever may read them. */
export const craneLoaders = (cranes: Cranes) => {
  const { byId } = loaderOf(cranes);
  const ofForm = { crane: byId<About>(({ form }) => form.craneId) };
  return {
    OwnershipFiling: { crane: byId<Filed>(({ outcome }) => outcome.craneId) },
    OwnershipChange: ofForm,
    CertificateReissue: ofForm,
    FilingCancellation: ofForm,
    FilingExtension: ofForm,
    SafetyDeclaration: ofForm,
    InstallationNotice: ofForm,
  };
};
