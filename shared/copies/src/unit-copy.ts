import {
  blacklistAdded,
  blacklistRemoved,
  type EventData,
  licenseCancelled,
  licenseChanged,
  licenseExpired,
  licenseIssued,
  licenseRenewed,
  licenseReturned,
  licenseRevoked,
  licenseSuspended,
  unitApproved,
  unitChanged,
  unitRegistered,
} from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession, Connection } from 'mongoose';

type UnitData = EventData<'enterprise.unit.approved.v1'>;
type LicenseData = EventData<'enterprise.license.issued.v1'>;

/** What this service knows of a unit, as its owner, the enterprise service, last said. */
export interface UnitCopy {
  readonly _id: string;
  readonly name?: string;
  readonly kinds?: UnitData['kinds'];
  readonly division?: string;
  readonly status?: UnitData['status'];
  readonly license?: Omit<LicenseData, 'uscc'>;
  readonly blacklistedFor?: string | null;
}

type Put = (uscc: string, fields: Partial<UnitCopy>, session: ClientSession) => Promise<void>;

const handlersOf = (put: Put): readonly Handler[] => [
  ...[unitRegistered, unitApproved, unitChanged].map((definition) =>
    on(definition, ({ data: { uscc, ...unit }, session }) => put(uscc, unit, session)),
  ),
  ...[
    licenseIssued,
    licenseRenewed,
    licenseChanged,
    licenseSuspended,
    licenseReturned,
    licenseRevoked,
    licenseCancelled,
    licenseExpired,
  ].map((definition) => on(definition, ({ data: { uscc, ...license }, session }) => put(uscc, { license }, session))),
  on(blacklistAdded, ({ data: { uscc, reason }, session }) => put(uscc, { blacklistedFor: reason }, session)),
  on(blacklistRemoved, ({ data: { uscc }, session }) => put(uscc, { blacklistedFor: null }, session)),
];

/** Local copies of units with their work-safety licence and blacklist entry: read by decisions, filled by events and by replay. */
export const unitCopies = (connection: Connection) => {
  const units = connection.collection<UnitCopy>('unit_copies');
  const put: Put = async (uscc, fields, session) => {
    await units.updateOne({ _id: uscc }, { $set: fields }, { upsert: true, session });
  };
  return {
    handlers: handlersOf(put),
    find: async (uscc: string | undefined, session?: ClientSession): Promise<UnitCopy | null> =>
      uscc === undefined ? null : units.findOne({ _id: uscc }, session ? { session } : {}),
  };
};
