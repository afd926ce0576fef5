import { draftEvent, qualificationChanged, qualificationExpired, qualificationExpiring, qualificationGranted } from '@anzhu/contracts';
import { type Bilingual, endingTimers, type LocalDate, localDate, unserved, warningDue } from '@anzhu/kernel';
import type { Commit, EventDraft, Own, Timer } from '@anzhu/store';
import { type Qualification, statusOn } from './qualification.ts';

/** Who changes a qualification. */
export interface QualificationActor {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

const platform: QualificationActor = { id: 'system', name: '系统', role: 'SYSTEM' };

type Told = Pick<Qualification, '_id' | 'personId' | 'personRef' | 'kind' | 'workCode' | 'number' | 'source' | 'validUntil' | 'status'> & {
  readonly issuer?: string | null;
};

/** What others are told of a qualification. */
export const toldOfQualification = ({ _id, personId, personRef, kind, workCode, number, issuer, source, validUntil, status }: Told) => ({
  ...{ qualificationId: _id, personId, personRef, kind, number, validUntil, status },
  ...(workCode ? { workCode } : {}),
  ...(issuer ? { issuer } : {}),
  ...(source ? { source } : {}),
});

type QualificationEvent = typeof qualificationGranted | typeof qualificationChanged | typeof qualificationExpired;

const eventOf = (definition: QualificationEvent, told: Told): EventDraft =>
  draftEvent<string, typeof qualificationGranted.data>(definition, toldOfQualification(told));

type Timed = Pick<Qualification, 'validUntil' | 'ending'> & { readonly timers?: readonly Timer[] };

/** An end that is due and not yet told is told whatever happens to the qualification meanwhile. */
const timersFrom = ({ validUntil, ending, timers }: Timed, today: LocalDate, served: readonly Timer[] = []): readonly Timer[] =>
  ending ? [] : unserved(endingTimers(validUntil), { had: timers, today, served });

interface Step {
  readonly action: string;
  readonly label: Bilingual;
  readonly opinion?: string;
}

const entryOf = (actor: QualificationActor, { action, label, opinion }: Step, [from, to]: readonly [string, string]) => ({
  ...{ actorId: actor.id, actorName: actor.name, role: actor.role, action, label, from, to },
  ...(opinion === undefined ? {} : { opinion }),
});

interface By {
  readonly actor: QualificationActor;
  readonly today: LocalDate;
}

/** A new qualification with its first event, its end and the warnings of it. */
export const granted = (own: Own<Qualification> & { readonly _id: string }, { actor, today }: By): Commit<Qualification> => ({
  events: [eventOf(qualificationGranted, own)],
  timers: timersFrom(own, today),
  history: [entryOf(actor, { action: 'record', label: { zh: '登记证书', en: 'Record' } }, ['', own.status])],
});

/** How a qualification changes, by whom, and what others are told. */
export interface QualificationChange extends By, Step {
  readonly set: Partial<Pick<Qualification, 'validUntil' | 'issuedOn' | 'issuer' | 'source' | 'suspension' | 'ending'>>;
  readonly event?: QualificationEvent;
}

/** One change of a qualification: its facts, the status that follows from them, its timers, its log and what others are told. */
export const changed = (qualification: Qualification, change: QualificationChange): Commit<Qualification> => {
  const { set, actor, today, event = qualificationChanged, ...step } = change;
  const facts = { ...qualification, ...set };
  const next = { ...facts, status: statusOn(facts, today) };
  return {
    set: { ...set, status: next.status },
    timers: timersFrom(next, today),
    events: [eventOf(event, next)],
    history: [entryOf(actor, step, [qualification.status, next.status])],
  };
};

/** The day after its last day a qualification is expired, also one that is suspended. */
export const expire = (qualification: Qualification, _: Timer | null, at: Date): Commit<Qualification> => ({
  ...changed(qualification, {
    ...{ set: {}, actor: platform, today: localDate(at), action: 'expire', label: { zh: '过期', en: 'Expire' } },
    event: qualificationExpired,
  }),
  timers: [],
});

/** The end comes near: said once, however many warnings are due at once, and no more once it has come. */
export const warn = (qualification: Qualification, timer: Timer, at: Date): Commit<Qualification> => {
  const { today, daysLeft, served } = warningDue(qualification, timer, at);
  const timers = timersFrom(qualification, today, served);
  if (daysLeft < 0) return { timers };
  const { status } = qualification;
  const label = { zh: `还有${daysLeft}日到期`, en: `Ends in ${daysLeft} days` };
  return {
    timers,
    events: [draftEvent(qualificationExpiring, { ...toldOfQualification(qualification), daysLeft })],
    history: [entryOf(platform, { action: 'warnOfExpiry', label }, [status, status])],
  };
};
