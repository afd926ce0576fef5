import { warningsBefore } from '@anzhu/kernel';
import { type Change, derivedSteps, type Migration } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import type { Unit } from '../unit/unit.ts';
import { borneBy } from '../work-safety-license/periods.ts';
import { isInForce, type LicenseStatus, type Penalty } from '../work-safety-license/work-safety-license.ts';

/** A license as it was kept before its status followed from facts. */
interface Stored {
  readonly _id: string;
  readonly uscc: string;
  readonly status: LicenseStatus;
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly penalty?: Penalty | null;
  readonly periods?: readonly unknown[];
  readonly timers?: readonly { readonly name: string; readonly at: Date }[];
}

const of = (penalty: Penalty | null | undefined, kind: Penalty['kind']): Penalty | null => (penalty?.kind === kind ? penalty : null);

const timersOf = ({ status, validUntil, timers = [] }: Stored) => (isInForce(status) ? [...timers, ...warningsBefore(validUntil)] : timers);

const factsOf = (license: Stored, unit: Unit | undefined) => ({
  ...{ suspension: of(license.penalty, 'SUSPENSION'), revocation: of(license.penalty, 'REVOCATION'), cancellation: null },
  ...{ periods: [{ from: license.issuedOn, until: license.validUntil, caseId: null }], timers: timersOf(license) },
  ...(unit ? borneBy(unit) : { unitName: null, address: null, principal: null }),
});

const change = async (batch: readonly mongo.Document[], connection: Connection): Promise<readonly Change[]> => {
  const licenses = (batch as unknown as readonly Stored[]).filter(({ periods }) => periods === undefined);
  const holders = await connection
    .collection<Unit>('units')
    .find({ _id: { $in: licenses.map(({ uscc }) => uscc) } })
    .toArray();
  const units = new Map(holders.map((unit) => [unit._id, unit]));
  return licenses.map((license) => ({ id: license._id, set: factsOf(license, units.get(license.uscc)) }));
};

/** E14: suspension, revocation and cancellation of a license are facts of their own, its periods a chain, and it bears what is registered of its unit; its end is warned of. */
export const licenseFacts: Migration = {
  id: '0003-license-facts',
  steps: (connection) => [{ collection: 'work_safety_licenses', change }, ...derivedSteps(connection)],
};
