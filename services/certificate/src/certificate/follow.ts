import { certificateStatuses, latestTemplate } from '@anzhu/identifiers';
import { deriveId, localDate } from '@anzhu/kernel';
import type { Commit, Own } from '@anzhu/store';
import { firstStep, unmade } from '../chain/chain.ts';
import { type Certificate, hasEnded, isInForce, statusOn } from './certificate.ts';
import { type Actor, changed, endOf, entryOf, type Followed, toldOfCertificate, type Whole } from './certificate-change.ts';
import { type CertificateState, certificateStates } from './certificate-words.ts';
import { awaiting, beginOf, isAhead, untilThen } from './renewal.ts';
import type { Standing, Told } from './told.ts';
import { completed, faceOf, isAnother, issueOf, rightsOf } from './told-face.ts';

/** How the making of a certificate ends with its subject. */
const endings = {
  REVOKED: 'REVOKED',
  ANNULLED: 'REVOKED',
  CANCELLED: 'CANCELLED_COMPLETED',
  CANCELLED_COMPLETED: 'CANCELLED_COMPLETED',
  EXPIRED: 'EXPIRED',
} as const satisfies Partial<Record<Standing, CertificateState>>;

const endingOf = ({ standing }: Told): CertificateState | null => (standing in endings ? endings[standing as keyof typeof endings] : null);

/** The id of an edition: whoever makes it, and however often, it is the same one. */
const editionId = (kind: string, subjectId: string, edition: number): string => deriveId('certificate', kind, subjectId, String(edition));

interface By {
  readonly before: Certificate | null;
  readonly at: Date;
}

const editionOf = (told: Told, { before, at }: By): Whole => {
  const today = localDate(at);
  const edition = (before?.edition ?? 0) + 1;
  const issue = issueOf(told, before);
  const facts = { state: 'APPROVED', standing: told.standing, validUntil: told.validUntil } as const;
  const { kind, subjectId, number, holderUscc, holderName, reason: statusReason, suspendedUntil, validFrom } = told;
  return {
    _id: editionId(kind, subjectId, edition),
    ...{ kind, subjectId, edition, number, holderUscc, holderName },
    ...{ ...facts, status: statusOn(facts, today), statusReason, suspendedUntil },
    ...{ ...issue, validFrom, ...unmade },
    ...{ faceVersion: latestTemplate(kind), faceValues: faceOf(told, issue) },
    ...{ toldVersion: told.version, replacedBy: null, renewal: null, recordedOn: today },
    ...rightsOf(told, before),
  };
};

/** An edition with what is told of it; where its jurisdiction has it so, its making begins by itself. */
const opened = (told: Told, by: By) => {
  const own = editionOf(told, by);
  const { edition } = own;
  const commit = {
    timers: [...endOf(own), ...firstStep(own, by.at)],
    events: [toldOfCertificate(own)],
    history: [entryOf({ action: 'make', label: { zh: `生成第${edition}版`, en: `Edition ${edition} made` } }, ['', own.state])],
  };
  return { own, commit };
};

interface Context {
  readonly at: Date;
  /** Whether another subject has taken the place of this one. */
  readonly isSucceeded?: boolean;
}

const replacedLabel = { zh: '已换发', en: 'Replaced' } as const;

/** Its place is taken: by another edition, by that of another filing, or by one of elsewhere. */
export const replaced = (
  before: Certificate,
  { by, at, ...told }: { readonly by: string | null; readonly at: Date; readonly version?: number },
): Commit<Certificate> => {
  const toldVersion = told.version ?? before.toldVersion;
  const isElsewhere = by === null && before.state === 'VOID';
  if (hasEnded(before))
    return {
      set: {
        ...{ toldVersion, ...(by !== null && before.replacedBy === null && { replacedBy: by }) },
        ...(isElsewhere && { sinceVoid: { isElsewhere, reason: null } }),
      },
    };
  return changed(before, {
    set: { state: 'REPLACED', replacedBy: by, toldVersion },
    today: localDate(at),
    action: 'replace',
    label: replacedLabel,
  });
};

/** The present edition stays void, and can be made anew as its subject is now: what took its place is undone where nothing has. */
const restatedVoid = (before: Certificate, { standing, reason, suspendedUntil }: Told, isElsewhere: boolean): Partial<Certificate> => ({
  ...{ standing, suspendedUntil, sinceVoid: { isElsewhere, reason } },
  replacedBy: isElsewhere ? before.replacedBy : null,
});

/** What is told of the subject; of an edition that has ended only who reads it. */
const restated = (before: Certificate, told: Told, { at, isSucceeded = false }: Context): Commit<Certificate> => {
  const { standing, reason: statusReason, suspendedUntil, version: toldVersion } = told;
  const rights = rightsOf(told, before);
  if (before.state === 'VOID') return { set: { toldVersion, ...rights, ...restatedVoid(before, told, isSucceeded) } };
  if (hasEnded(before)) return { set: { toldVersion, ...rights } };
  const state = endingOf(told);
  const isPlaced = before.division === null && rights.division !== null;
  return changed(before, {
    set: { ...rights, ...completed(before, told), standing, statusReason, suspendedUntil, toldVersion, ...(state && { state }) },
    ...(isPlaced && { making: firstStep({ ...before, ...rights }, at) }),
    today: localDate(at),
    action: state ? 'end' : 'changeStatus',
    label: state ? certificateStates[state] : certificateStatuses[standing],
    opinion: statusReason,
  });
};

/** In force after the end of its last edition, one that was made void aside: taken back, renewed, or restored. */
const isBroughtBack = (before: Certificate, told: Told, at: Date): boolean =>
  hasEnded(before) && before.state !== 'VOID' && statusOn({ ...told, state: 'APPROVED' }, localDate(at)) !== 'EXPIRED';

/** Whether an event leaves the present edition the one in force, or ends it with its subject. */
const staysPresent = (before: Certificate, told: Told, { at, isSucceeded = false }: Context): boolean =>
  !isInForce(told.standing) || isSucceeded || (told.isMadeHere && !isAnother(before, told) && !isBroughtBack(before, told, at));

/** The first edition, or the one that takes the place of another; none where none is made here. */
const openedBy = (told: Told, by: By): Pick<Followed, 'opened'> =>
  isInForce(told.standing) && told.isMadeHere ? { opened: opened(told, by) } : {};

const followedNow = (before: Certificate, told: Told, context: Context): Followed => {
  const { at } = context;
  if (staysPresent(before, told, context)) return { changed: restated(before, told, context) };
  const next = openedBy(told, { before, at });
  return { changed: replaced(before, { by: next.opened?.own._id ?? null, version: told.version, at }), ...next };
};

/** What an event does: nothing where the same or a later one was heard; a new edition where the face is another, or the last one has ended; else what its subject is now. Of a period that is still to begin the edition is made on its first day (ADR 42). */
export const followed = (before: Certificate | null, told: Told, context: Context): Followed => {
  const { at } = context;
  if (!before) return openedBy(told, { before, at });
  if (told.version <= before.toldVersion) return {};
  const isEarly = isInForce(told.standing) && isAhead(before, told, localDate(at));
  return isEarly
    ? awaiting(followedNow(before, untilThen(before, told), context), before, told)
    : awaiting(followedNow(before, told, context), before, null);
};

/** The period begins that was told ahead: its edition takes the place of the one before. */
export const renewed = (before: Certificate, renewal: Told, at: Date): Followed =>
  followed({ ...before, toldVersion: renewal.version - 1 }, renewal, { at });

/** 重新制证: another edition of the same face, of a subject as it is now, in the place of one that was made void in error. */
export const madeAnew = (
  { sinceVoid, ...voided }: Own<Certificate>,
  { at, by }: { readonly at: Date; readonly by: Actor },
): NonNullable<Followed['opened']> => {
  const edition = voided.edition + 1;
  const today = localDate(at);
  const statusReason = (voided.standing === 'SUSPENDED' && sinceVoid?.reason) || null;
  const facts = { ...voided, ...unmade, state: 'APPROVED', edition, replacedBy: null, statusReason, recordedOn: today } as const;
  const own: Whole = { ...facts, status: statusOn(facts, today), _id: editionId(voided.kind, voided.subjectId, edition) };
  const label = { zh: `生成第${edition}版`, en: `Edition ${edition} made` };
  const commit = {
    timers: [...endOf(own), ...firstStep(own, at), ...beginOf(own)],
    events: [toldOfCertificate(own)],
    history: [entryOf({ action: 'make', label, by }, ['', own.state])],
  };
  return { own, commit };
};

/** An edition that is heard of after the one that took its place. */
export const supersededAtOnce = ({ own }: NonNullable<Followed['opened']>, by: string | null): NonNullable<Followed['opened']> => {
  const late = { ...own, state: 'REPLACED', status: 'REPLACED', replacedBy: by } as const;
  const history = [entryOf({ action: 'replace', label: replacedLabel }, ['', 'REPLACED'])];
  return { own: late, commit: { events: [toldOfCertificate(late)], history } };
};
