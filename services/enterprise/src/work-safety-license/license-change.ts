import { draftEvent, type licenseEvents } from '@anzhu/contracts';
import { afterDay, type Bilingual, endingTimers, type LocalDate, startOfDay, unserved } from '@anzhu/kernel';
import type { KnownValues } from '@anzhu/register';
import type { Commit, EventDraft, Timer } from '@anzhu/store';
import { isInForce, type LicenseFacts, type LicenseStatus, settledOn, statusOn, type WorkSafetyLicense } from './work-safety-license.ts';

/** Who changes a license. */
export interface LicenseActor {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

export const platform: LicenseActor = { id: 'system', name: '系统', role: 'SYSTEM' };

type LicenseEvent = (typeof licenseEvents)[number];

type Told = LicenseFacts &
  Pick<WorkSafetyLicense, '_id' | 'uscc' | 'number' | 'status' | 'unitName' | 'address' | 'principal' | 'economicType'> &
  Pick<WorkSafetyLicense, 'issuedBy' | 'issuedOn' | 'periods' | 'division'>;

/** What the license bears, as its certificate shows it: of persons the name of the principal. */
const borneBy = ({ unitName, address, principal, economicType, issuedBy, issuedOn, periods, division }: Told) => {
  const validFrom = periods.at(-1)?.from;
  return {
    ...{ issuedOn, division },
    ...(unitName ? { unitName } : {}),
    ...(address ? { unitAddress: address } : {}),
    ...(principal ? { principal } : {}),
    ...(economicType ? { economicType } : {}),
    ...(issuedBy ? { issuedBy } : {}),
    ...(validFrom ? { validFrom } : {}),
  };
};

/** What others are told of a license. */
export const toldOfLicense = (license: Told) => {
  const { _id, uscc, number, status, validUntil, suspension, revocation, cancellation } = license;
  const reason = (cancellation ?? revocation ?? suspension)?.reason;
  return {
    ...{ licenseId: _id, uscc, number, status, validUntil },
    ...(suspension?.end ? { suspendedUntil: suspension.end } : {}),
    ...(reason ? { reason } : {}),
    ...borneBy(license),
  };
};

export const eventOf = (definition: LicenseEvent, license: Told): EventDraft =>
  draftEvent<string, LicenseEvent['data']>(definition, toldOfLicense(license));

const timersOf = ({ validUntil, suspension, announced }: LicenseFacts, status: LicenseStatus): readonly Timer[] => {
  if (!isInForce(status)) return [];
  const reminder = suspension?.end ? [{ name: 'suspension-end', at: afterDay(suspension.end) }] : [];
  const beginning = announced ? [{ name: 'penalty-start', at: startOfDay(announced.start) }] : [];
  return [...endingTimers(validUntil), ...reminder, ...beginning];
};

type Pending = Told & { readonly timers?: readonly Timer[] };

/** The timers that are still to come, and those that are due and were not yet served. */
export const timersFrom = (license: Pending, today: LocalDate, served: readonly Timer[] = []): readonly Timer[] =>
  unserved(timersOf(license, license.status), { had: license.timers, today, served });

interface Step {
  readonly action: string;
  readonly label: Bilingual;
  readonly opinion?: string;
}

/** The entry in the log of a license. */
export const licenseEntry = (
  { id, name, role }: LicenseActor,
  { action, label, opinion }: Step,
  { from, to }: { readonly from: string; readonly to: string },
) => ({ actorId: id, actorName: name, role, action, label, from, to, ...(opinion && { opinion }) });

type Settable = Omit<LicenseFacts, 'announced'> &
  Pick<WorkSafetyLicense, 'announced' | 'periods' | 'unitName' | 'address' | 'principal' | 'economicType'>;

/** How a license changes: facts, who, and what others are told. */
export interface LicenseChange extends Step {
  readonly set: Partial<Settable> & KnownValues;
  readonly actor: LicenseActor;
  readonly today: LocalDate;
  /** None where others are told nothing. */
  readonly event?: LicenseEvent;
}

/** One change of a license: its facts, the status that follows from them, its timers, its log and what others are told. */
export const changed = (
  license: WorkSafetyLicense,
  { set: own, actor, today, event, ...step }: LicenseChange,
): Commit<WorkSafetyLicense> => {
  const set = { ...settledOn(license, today), ...own };
  const facts = { ...license, ...set };
  const next = { ...facts, status: statusOn(facts, today) };
  return {
    set: { ...set, status: next.status },
    timers: timersFrom(next, today),
    events: event ? [eventOf(event, next)] : [],
    history: [licenseEntry(actor, step, { from: license.status, to: next.status })],
  };
};
