import type { CaseRecord } from '@anzhu/casework';
import { answer, type SubgraphContext } from '@anzhu/graphql';
import { numberPatterns, writtenNumber } from '@anzhu/identifiers';
import { localDate } from '@anzhu/kernel';
import type { Store } from '@anzhu/store';
import { isSignedIn } from '../signed-in.ts';
import { type ImportInput, licenseImporter, type Registers } from './import-license.use-case.ts';
import { statusOn, type WorkSafetyLicense } from './work-safety-license.ts';

type License = WorkSafetyLicense;
type Case = CaseRecord<object, { readonly licenseId: string }>;
type Ctx = SubgraphContext;

const isSuspensionOver = ({ status, penalty }: License, _: unknown, { now }: Ctx): boolean =>
  status === 'SUSPENDED' && penalty?.end !== null && penalty?.end !== undefined && penalty.end < localDate(now());

const fields = {
  id: ({ _id }: License) => _id,
  unit: ({ uscc }: License) => ({ uscc }),
  status: (license: License, _: unknown, { now }: Ctx) => statusOn(license, localDate(now())),
  isAbnormal: (license: License, _: unknown, { now }: Ctx) => statusOn(license, localDate(now())) !== 'VALID',
  suspendedFrom: ({ status, penalty }: License) => (status === 'SUSPENDED' ? penalty?.start : null),
  suspendedUntil: ({ status, penalty }: License) => (status === 'SUSPENDED' ? penalty?.end : null),
  isSuspensionOver,
  penaltyReason: ({ penalty }: License) => penalty?.reason ?? null,
};

/** Licenses: public facts for whoever is signed in, and the record of those issued before this system. */
export const licenseResolvers = (store: Store, registers: Registers) => {
  const { licenses } = registers;
  const importLicense = licenseImporter(store, registers);
  const ofCase = ({ outcome }: Case) => (outcome.licenseId ? store.find(licenses, outcome.licenseId) : null);
  return {
    Query: {
      workSafetyLicense: (_: unknown, { number }: { number: string }, { subject }: Ctx) => {
        const written = writtenNumber(numberPatterns.workSafetyLicense, number);
        return isSignedIn(subject) ? licenses.findOne({ number: written }).lean<License>() : null;
      },
    },
    Mutation: {
      importWorkSafetyLicense: (_: unknown, { input }: { input: ImportInput }, { subject }: Ctx) =>
        answer('WorkSafetyLicense', importLicense(subject, input)),
    },
    WorkSafetyLicense: fields,
    LicensePenalty: { license: ofCase },
    LicenseReturn: { license: ofCase },
  };
};

type Reference = { readonly obj: { readonly id?: unknown } };

export const licenseLoaders = ({ licenses }: Registers) => ({
  WorkSafetyLicense: {
    __resolveReference: async (queries: readonly Reference[], { subject }: Ctx): Promise<readonly (License | null)[]> => {
      if (!isSignedIn(subject)) return queries.map(() => null);
      const ids = queries.flatMap(({ obj }) => (typeof obj.id === 'string' ? [obj.id] : []));
      const found = await licenses.find({ _id: { $in: ids } }).lean<License[]>();
      const byId = new Map(found.map((license) => [license._id, license]));
      return queries.map(({ obj }) => byId.get(String(obj.id)) ?? null);
    },
  },
});
