import {
  draftEvent,
  type EventData,
  licenseExpired,
  licenseIssued,
  licenseReturned,
  licenseRevoked,
  licenseSuspended,
} from '@anzhu/contracts';
import { divisionKeys } from '@anzhu/identifiers';
import { addDays, type Bilingual, type LocalDate, startOfDay } from '@anzhu/kernel';
import type { Aggregate, Commit, EventDraft, Own, Timer } from '@anzhu/store';
import type { z } from 'zod';
import type { licenseRecord } from './work-safety-license.record.ts';

export type LicenseStatus = EventData<'enterprise.license.issued.v1'>['status'];

/** 安全生产许可证 of a unit, through suspension, return, revocation and expiry. */
export interface WorkSafetyLicense extends Aggregate, Readonly<z.output<typeof licenseRecord>> {}

/** 暂扣 or 吊销 as it was decided (E11). */
export type Penalty = NonNullable<WorkSafetyLicense['penalty']>;

/** Who changes a license. */
export interface LicenseActor {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

const platform: LicenseActor = { id: 'system', name: '系统', role: 'SYSTEM' };

const inForce: readonly LicenseStatus[] = ['VALID', 'SUSPENDED'];

/** The status on a day, also before the clock has recorded an expiry: expired dominates suspended. */
export const statusOn = ({ status, validUntil }: Pick<WorkSafetyLicense, 'status' | 'validUntil'>, today: LocalDate): LicenseStatus =>
  inForce.includes(status) && validUntil < today ? 'EXPIRED' : status;

/** Of a unit's licenses the one in force, else the last issued. */
export const currentOf = (licenses: readonly WorkSafetyLicense[]): WorkSafetyLicense | null => {
  const newest = [...licenses].sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1));
  return newest.find(({ status }) => inForce.includes(status)) ?? newest[0] ?? null;
};

const endOf = (date: LocalDate): Date => startOfDay(addDays(date, 1));

const timersOf = ({ status, validUntil, penalty, announced }: Timed): readonly Timer[] => {
  if (!inForce.includes(status)) return [];
  const reminder = status === 'SUSPENDED' && penalty?.end ? [{ name: 'suspension-end', at: endOf(penalty.end) }] : [];
  const beginning = announced ? [{ name: 'penalty-start', at: startOfDay(announced.start) }] : [];
  return [{ name: 'expiry', at: endOf(validUntil) }, ...reminder, ...beginning];
};

type Timed = Pick<WorkSafetyLicense, 'status' | 'validUntil' | 'penalty' | 'announced'>;
type State = Timed & Pick<WorkSafetyLicense, '_id' | 'uscc' | 'number'>;
type LicenseEvent = typeof licenseIssued | typeof licenseExpired | typeof licenseReturned | typeof licenseRevoked | typeof licenseSuspended;

const eventOf = (definition: LicenseEvent, { _id, uscc, number, status, validUntil, penalty }: State): EventDraft =>
  draftEvent<string, typeof licenseIssued.data>(definition, {
    licenseId: _id,
    uscc,
    number,
    status,
    validUntil,
    ...(status === 'SUSPENDED' && penalty?.end ? { suspendedUntil: penalty.end } : {}),
    ...(penalty ? { reason: penalty.reason } : {}),
  });

const entry = (license: State, actor: LicenseActor, step: { readonly action: string; readonly label: Bilingual; readonly to: string }) => ({
  actorId: actor.id,
  actorName: actor.name,
  role: actor.role,
  from: license.status,
  ...step,
});

interface Change {
  readonly set: Partial<Pick<WorkSafetyLicense, 'status' | 'penalty' | 'announced'>>;
  readonly actor: LicenseActor;
  readonly action: string;
  readonly label: Bilingual;
  /** None where the status stays. */
  readonly event?: LicenseEvent;
}

const changed = (license: WorkSafetyLicense, { set, actor, action, label, event }: Change): Commit<WorkSafetyLicense> => {
  const next = { ...license, ...set };
  return {
    set,
    timers: timersOf(next),
    events: event ? [eventOf(event, next)] : [],
    history: [entry(license, actor, { action, label, to: next.status })],
  };
};

const takesEffect = (license: WorkSafetyLicense, penalty: Penalty, actor: LicenseActor): Commit<WorkSafetyLicense> =>
  penalty.kind === 'SUSPENSION'
    ? changed(license, {
        set: { status: 'SUSPENDED', penalty, announced: null },
        actor,
        action: 'suspend',
        label: { zh: '暂扣', en: 'Suspend' },
        event: licenseSuspended,
      })
    : changed(license, {
        set: { status: 'REVOKED', penalty, announced: null },
        actor,
        action: 'revoke',
        label: { zh: '吊销', en: 'Revoke' },
        event: licenseRevoked,
      });

interface Decided {
  readonly penalty: Penalty;
  readonly actor: LicenseActor;
  readonly today: LocalDate;
}

/** 暂扣 or 吊销 as it is decided: in effect from its first day on, until then announced (E11). */
export const penalise = (license: WorkSafetyLicense, { penalty, actor, today }: Decided): Commit<WorkSafetyLicense> =>
  penalty.start <= today
    ? takesEffect(license, penalty, actor)
    : changed(license, {
        set: { announced: penalty },
        actor,
        action: 'announcePenalty',
        label: { zh: `处罚将于${penalty.start}生效`, en: `Penalty announced for ${penalty.start}` },
      });

/** What was announced begins on its day; a license that has ended by then stays as it ended. */
export const beginPenalty = (license: WorkSafetyLicense): Commit<WorkSafetyLicense> | null =>
  license.announced && inForce.includes(license.status) ? takesEffect(license, license.announced, platform) : null;

/** What was announced is taken back before its day. */
export const recallPenalty = (license: WorkSafetyLicense, actor: LicenseActor): Commit<WorkSafetyLicense> =>
  changed(license, {
    set: { announced: null },
    actor,
    action: 'recallPenalty',
    label: { zh: '撤回未生效的处罚', en: 'Recall the announced penalty' },
  });

/** 发还: the suspended license is valid again (E12). */
export const giveBack = (license: WorkSafetyLicense, actor: LicenseActor): Commit<WorkSafetyLicense> =>
  changed(license, {
    set: { status: 'VALID', penalty: null },
    actor,
    action: 'return',
    label: { zh: '发还', en: 'Return' },
    event: licenseReturned,
  });

/** Past its last day, also while it is suspended (E14). */
export const expire = (license: WorkSafetyLicense): Commit<WorkSafetyLicense> =>
  changed(license, {
    set: { status: 'EXPIRED', announced: null },
    actor: platform,
    action: 'expire',
    label: { zh: '过期', en: 'Expire' },
    event: licenseExpired,
  });

/** The end of a suspension is a reminder in the log and changes no status. */
export const remind = (license: WorkSafetyLicense): Commit<WorkSafetyLicense> => ({
  timers: license.timers.filter(({ name }) => name !== 'suspension-end'),
  history: [
    entry(license, platform, {
      action: 'remindOfReturn',
      label: { zh: '暂扣期满,可申请发还', en: 'The suspension has run out: its return may be applied for' },
      to: license.status,
    }),
  ],
});

type Issued = Pick<WorkSafetyLicense, '_id' | 'uscc' | 'number' | 'issuedOn' | 'validUntil' | 'division'>;

/** A new valid license with its first event and its expiry. */
export const issue = (issued: Issued, actor: LicenseActor) => {
  const own = { ...issued, ...divisionKeys(issued.division), status: 'VALID', penalty: null } satisfies Own<WorkSafetyLicense> & {
    _id: string;
  };
  const commit = {
    timers: timersOf(own),
    events: [eventOf(licenseIssued, own)],
    history: [{ ...entry(own, actor, { action: 'import', label: { zh: '登记', en: 'Record' }, to: own.status }), from: '' }],
  };
  return { own, commit };
};
