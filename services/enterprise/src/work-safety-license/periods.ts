import {
  draftEvent,
  licenseCancelled,
  licenseChanged,
  licenseExpired,
  licenseExpiring,
  licenseIssued,
  licenseRenewed,
} from '@anzhu/contracts';
import { divisionKeys } from '@anzhu/identifiers';
import { issuerOf } from '@anzhu/jurisdictions';
import { addDays, type LocalDate, lastDayOfYears, localDate, warningDue } from '@anzhu/kernel';
import type { KnownValues } from '@anzhu/register';
import type { Commit, Own, Timer } from '@anzhu/store';
import type { Unit } from '../unit/unit.ts';
import { changed, eventOf, type LicenseActor, licenseEntry, platform, timersFrom, toldOfLicense } from './license-change.ts';
import type { Period, WorkSafetyLicense } from './work-safety-license.ts';

/** A license is valid for so many years, and so many more by each renewal. */
const years = 3;

interface By {
  readonly actor: LicenseActor;
  readonly today: LocalDate;
}

/** The first period of a license issued on a day. */
export const firstPeriod = (issuedOn: LocalDate, caseId: string): Period => ({
  from: issuedOn,
  until: lastDayOfYears(issuedOn, years),
  caseId,
});

/** The period that follows the last day of another: three years by the calendar, whenever it is decided. */
export const nextPeriod = (validUntil: LocalDate, caseId: string): Period => firstPeriod(addDays(validUntil, 1), caseId);

/** What a license bears beside its number and its days. */
export type Borne = Pick<WorkSafetyLicense, 'unitName' | 'address' | 'principal' | 'economicType'>;

/** What a license that is issued today would bear of a unit, as it is registered. */
export const borneBy = ({ name, profile, people }: Pick<Unit, 'name' | 'profile' | 'people'>): Borne => ({
  unitName: name,
  address: profile?.address ?? null,
  principal: people?.principal ?? null,
  economicType: profile?.enterpriseType ?? null,
});

interface Issued extends Borne, Pick<WorkSafetyLicense, '_id' | 'uscc' | 'number' | 'division'> {
  /** The authority that issued it; who issues licenses of its place today unless given. */
  readonly issuedBy?: string;
  readonly period: Period;
  /** What is done, in the words of the log. */
  readonly step: Parameters<typeof licenseEntry>[1];
}

/** A new valid license with its first event, its expiry and the warnings of it. */
export const issue = ({ period, step, ...issued }: Issued, { actor, today }: By) => {
  const own = {
    issuedBy: `${issuerOf(issued.division)}-JZ`,
    ...{ ...issued, ...divisionKeys(issued.division), status: 'VALID', periods: [period] },
    ...{ issuedOn: period.from, validUntil: period.until, suspension: null, revocation: null, cancellation: null, reported: [] },
  } satisfies Own<WorkSafetyLicense> & { _id: string };
  const commit = {
    timers: timersFrom(own, today),
    events: [eventOf(licenseIssued, own)],
    history: [licenseEntry(actor, step, { from: '', to: own.status })],
  };
  return { own, commit };
};

/** 延续 (E4): one more period. A suspension stays what it is. */
export const extend = (license: WorkSafetyLicense, { period, ...by }: By & { readonly period: Period }): Commit<WorkSafetyLicense> =>
  changed(license, {
    set: { periods: [...license.periods, period], validUntil: period.until },
    ...by,
    action: 'renew',
    label: { zh: `延续至${period.until}`, en: `Renew until ${period.until}` },
    event: licenseRenewed,
  });

/** 变更 (E5): what the license bears from today on; what it bore until then is among the values. */
export const modify = (
  license: WorkSafetyLicense,
  { values, ...by }: By & { readonly values: Partial<Borne> & KnownValues },
): Commit<WorkSafetyLicense> =>
  changed(license, {
    set: values,
    ...by,
    action: 'modify',
    label: { zh: '变更', en: 'Change' },
    event: licenseChanged,
  });

/** 注销 (E6). */
export const cancel = (
  license: WorkSafetyLicense,
  { cancellation, ...by }: By & { readonly cancellation: NonNullable<WorkSafetyLicense['cancellation']> },
): Commit<WorkSafetyLicense> =>
  changed(license, {
    set: { cancellation },
    ...by,
    action: 'cancel',
    label: { zh: '注销', en: 'Cancel' },
    opinion: cancellation.reason,
    event: licenseCancelled,
  });

/** Past its last day, also while it is suspended (E14). */
export const expire = (license: WorkSafetyLicense, _: Timer | null, at: Date): Commit<WorkSafetyLicense> =>
  changed(license, {
    set: { announced: null },
    actor: platform,
    today: localDate(at),
    action: 'expire',
    label: { zh: '过期', en: 'Expire' },
    event: licenseExpired,
  });

/** The end comes near: said once, however many warnings are due at once, and no more once it has come. */
export const warn = (license: WorkSafetyLicense, timer: Timer, at: Date): Commit<WorkSafetyLicense> => {
  const { today, daysLeft, served } = warningDue(license, timer, at);
  const timers = timersFrom(license, today, served);
  if (daysLeft < 0) return { timers };
  const label = { zh: `还有${daysLeft}日到期,可申请延续`, en: `Ends in ${daysLeft} days: its renewal may be applied for` };
  return {
    timers,
    events: [draftEvent(licenseExpiring, { ...toldOfLicense(license), daysLeft })],
    history: [licenseEntry(platform, { action: 'warnOfExpiry', label }, { from: license.status, to: license.status })],
  };
};
