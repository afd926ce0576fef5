import type { CaseRecord } from '@anzhu/casework';
import { answer, connectionResolvers, type SubgraphContext } from '@anzhu/graphql';
import { type LocalDate, localDate } from '@anzhu/kernel';
import { type EndingRequest, loaderOf, type Register } from '@anzhu/register';
import type { Store } from '@anzhu/store';
import { expiringLicenses } from './expiring.use-case.ts';
import { type ImportInput, licenseImporter, type Registers } from './import-license.use-case.ts';
import { revocationOn, statusOn, suspensionOn, type WorkSafetyLicense } from './work-safety-license.ts';

type License = WorkSafetyLicense;
type Case = CaseRecord<object, { readonly licenseId: string }>;
type Ctx = SubgraphContext;

const onDay =
  <R>(tell: (license: License, today: LocalDate) => R) =>
  (license: License, _: unknown, { now }: Ctx): R =>
    tell(license, localDate(now()));

const isSuspensionOver = (license: License, today: LocalDate): boolean => {
  const end = statusOn(license, today) === 'SUSPENDED' ? suspensionOn(license, today)?.end : null;
  return typeof end === 'string' && end < today;
};

/** The suspension of a license that is suspended, and of no other. */
const suspended = (license: License, today: LocalDate) => (statusOn(license, today) === 'SUSPENDED' ? suspensionOn(license, today) : null);

const fields = {
  unit: ({ uscc }: License) => ({ uscc }),
  isAbnormal: onDay((license, today) => statusOn(license, today) !== 'VALID'),
  suspendedFrom: onDay((license, today) => suspended(license, today)?.start ?? null),
  suspendedUntil: onDay((license, today) => suspended(license, today)?.end ?? null),
  isSuspensionOver: onDay(isSuspensionOver),
  penaltyReason: onDay((license, today) => (revocationOn(license, today) ?? suspensionOn(license, today))?.reason ?? null),
  announcedPenalty: onDay(({ announced }, today) => (announced && announced.start > today ? announced : null)),
};

interface LicenseDeps {
  readonly store: Store;
  readonly records: Registers;
  readonly licenses: Register<License>;
}

/** Licenses: public facts for whoever is signed in, and the record of those issued before this system. */
export const licenseResolvers = ({ store, records, licenses }: LicenseDeps) => {
  const importLicense = licenseImporter(store, records);
  const { list, total } = connectionResolvers<License, EndingRequest>(expiringLicenses({ licenses, store }));
  return {
    Query: {
      expiringLicenses: list,
      workSafetyLicense: async (_: unknown, { number }: { number: string }, { subject }: Ctx) =>
        licenses.read.one(subject, (await licenses.numbers.findKnown(['number'], number))?._id),
    },
    Mutation: {
      importWorkSafetyLicense: (_: unknown, { input }: { input: ImportInput }, { subject }: Ctx) =>
        answer('WorkSafetyLicense', importLicense(subject, input)),
    },
    WorkSafetyLicense: fields,
    WorkSafetyLicenseConnection: { total },
    LicenseReturn: {
      penaltyKind: ({ outcome }: { readonly outcome: { readonly penaltyKind?: string | null } }) => outcome.penaltyKind ?? null,
    },
  };
};

/** The processes whose cases are about a license. */
const about = ['LicenseApplication', 'LicenseRenewal', 'LicenseChange', 'LicenseCancellation', 'LicensePenalty', 'LicenseReturn'];

/** The license that a case is about. */
export const licenseLoaders = (licenses: Register<License>) => {
  const ofCase = { license: loaderOf(licenses).byId<Case>(({ outcome }) => outcome.licenseId) };
  return Object.fromEntries(about.map((type) => [type, ofCase]));
};
