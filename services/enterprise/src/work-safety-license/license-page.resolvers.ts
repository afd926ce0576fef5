import { can, type Subject } from '@anzhu/access';
import { beginAnew } from '@anzhu/case-graphql';
import { mayOpen } from '@anzhu/casework';
import type { SubgraphContext } from '@anzhu/graphql';
import { daysBetween, localDate } from '@anzhu/kernel';
import { loaderOf, type Register } from '@anzhu/register';
import type { LogRequest, StoredHistoryEntry } from '@anzhu/store';
import { variantFor } from '@anzhu/workflow';
import { differencesOf } from '../license-change/license-differences.ts';
import type { Unit } from '../unit/unit.ts';
import type { EnterpriseWorld } from '../world.ts';
import { businessesOf, factLabels } from './license-page.ts';
import { licensesOf } from './work-safety-license.store.ts';
import { revocationOn, suspensionOn, type WorkSafetyLicense } from './work-safety-license.ts';

type License = WorkSafetyLicense;
type Ctx = SubgraphContext;
type Queries = readonly { readonly obj: License }[];

const uncached = { cache: false } as const;

/** The unit itself and the authorities of its place. */
const isConcerned = (subject: Subject, { uscc, d6 }: License): boolean => can(subject, 'read', { kind: 'unit', org: uscc, region: d6 });

/** A field told of each license and its unit, the units of an answer by one query. */
const withUnits =
  <R>(units: Register<Unit>, tell: (license: License, unit: Unit | null, context: Ctx) => R) =>
  async (queries: Queries, context: Ctx): Promise<readonly R[]> => {
    const found = await loaderOf(units)
      .byId<License>(({ uscc }) => uscc)
      .loader(queries, context);
    return queries.map(({ obj }, at) => tell(obj, found[at] ?? null, context));
  };

const differences = (license: License, unit: Unit | null, { subject }: Ctx) =>
  unit && isConcerned(subject, license)
    ? Object.entries(differencesOf(license, unit)).map(([fact, registered]) => {
        const name = fact as keyof typeof factLabels;
        return { label: factLabels[name], onLicense: license[name], registered };
      })
    : [];

const buttonsOf = (license: License, facts: Parameters<typeof businessesOf>[1], { subject, now }: Ctx) =>
  businessesOf(license, facts, localDate(now())).flatMap(({ zh, en, process }) => {
    const variant = variantFor(process.workflow, license.division);
    const isOwn = subject.org === license.uscc && variant !== undefined && mayOpen(process, variant.code, subject);
    return isOwn ? [beginAnew(process, { zh, en })] : [];
  });

/** What an entry of a license's log tells; who decided stands in the case. */
const entryOf = ({ number, at, label, opinion }: StoredHistoryEntry) => ({ number, at, label, reason: opinion ?? null });

/** Everything about a license on one page (E14). */
export const licensePageResolvers = ({ store, licenses }: Pick<EnterpriseWorld, 'store' | 'licenses'>) => ({
  WorkSafetyLicense: {
    suspension: (license: License, _: unknown, { now }: Ctx) => suspensionOn(license, localDate(now())),
    revocation: (license: License, _: unknown, { now }: Ctx) => revocationOn(license, localDate(now())),
    daysLeft: ({ validUntil }: License, _: unknown, { now }: Ctx) => daysBetween(localDate(now()), validUntil),
    principal: (license: License, _: unknown, { subject }: Ctx) => (isConcerned(subject, license) ? license.principal : null),
    history: async (license: License, asked: LogRequest) => (await store.readLog(licenses, license, asked)).map(entryOf),
  },
});

/** The buttons of each license, by all licenses of its unit. */
const withLicenses =
  (units: Register<Unit>, licenses: EnterpriseWorld['licenses']) =>
  async (queries: Queries, context: Ctx): Promise<readonly ReturnType<typeof buttonsOf>[]> => {
    const all = await licensesOf(
      licenses,
      queries.map(({ obj }) => obj.uscc),
    );
    const ofUnit = (uscc: string) => all.filter((license) => license.uscc === uscc);
    return withUnits(units, (license, unit, own: Ctx) => buttonsOf(license, { unit, licenses: ofUnit(license.uscc) }, own))(
      queries,
      context,
    );
  };

/** What of a license's page goes by its unit. */
export const licensePageLoaders = (units: Register<Unit>, licenses: EnterpriseWorld['licenses']) => ({
  WorkSafetyLicense: {
    differences: { loader: withUnits(units, differences), opts: uncached },
    buttons: { loader: withLicenses(units, licenses), opts: uncached },
  },
});
