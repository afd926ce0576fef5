import type { CaseRecord } from '@anzhu/casework';
import { answer, type SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import { loaderOf, type Register } from '@anzhu/register';
import type { Store } from '@anzhu/store';
import { type ImportInput, licenseImporter, type Registers } from './import-license.use-case.ts';
import { statusOn, type WorkSafetyLicense } from './work-safety-license.ts';

type License = WorkSafetyLicense;
type Case = CaseRecord<object, { readonly licenseId: string }>;
type Ctx = SubgraphContext;

const isSuspensionOver = ({ status, penalty }: License, _: unknown, { now }: Ctx): boolean =>
  status === 'SUSPENDED' && penalty?.end !== null && penalty?.end !== undefined && penalty.end < localDate(now());

const fields = {
  unit: ({ uscc }: License) => ({ uscc }),
  status: (license: License, _: unknown, { now }: Ctx) => statusOn(license, localDate(now())),
  isAbnormal: (license: License, _: unknown, { now }: Ctx) => statusOn(license, localDate(now())) !== 'VALID',
  suspendedFrom: ({ status, penalty }: License) => (status === 'SUSPENDED' ? penalty?.start : null),
  suspendedUntil: ({ status, penalty }: License) => (status === 'SUSPENDED' ? penalty?.end : null),
  isSuspensionOver,
  penaltyReason: ({ penalty }: License) => penalty?.reason ?? null,
  announcedPenalty: ({ announced }: License) => announced ?? null,
};

interface LicenseDeps {
  readonly store: Store;
  readonly records: Registers;
  readonly licenses: Register<License>;
}

/** Licenses: public facts for whoever is signed in, and the record of those issued before this system. */
export const licenseResolvers = ({ store, records, licenses }: LicenseDeps) => {
  const importLicense = licenseImporter(store, records);
  return {
    Query: {
      workSafetyLicense: async (_: unknown, { number }: { number: string }, { subject }: Ctx) =>
        licenses.read.one(subject, (await licenses.numbers.findKnown(['number'], number))?._id),
    },
    Mutation: {
      importWorkSafetyLicense: (_: unknown, { input }: { input: ImportInput }, { subject }: Ctx) =>
        answer('WorkSafetyLicense', importLicense(subject, input)),
    },
    WorkSafetyLicense: fields,
    LicenseReturn: {
      penaltyKind: ({ outcome }: { readonly outcome: { readonly penaltyKind?: string | null } }) => outcome.penaltyKind ?? null,
    },
  };
};

/** The license that a case is about. */
export const licenseLoaders = (licenses: Register<License>) => {
  const ofCase = { license: loaderOf(licenses).byId<Case>(({ outcome }) => outcome.licenseId) };
  return { LicensePenalty: ofCase, LicenseReturn: ofCase };
};
