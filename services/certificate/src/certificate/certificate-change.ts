import { certificateStatusChanged, draftEvent } from '@anzhu/contracts';
import { afterDay, type Bilingual, type LocalDate, localDate } from '@anzhu/kernel';
import type { Commit, Own, Timer } from '@anzhu/store';
import { type Certificate, hasEnded, statusOn } from './certificate.ts';
import { type CertificateState, certificateStates } from './certificate-words.ts';
import { toldOfMaking } from './making-told.ts';

/** Who does something about a certificate, for its log. */
export interface Actor {
  readonly actorId: string;
  readonly actorName: string;
  readonly role: string;
}

const platform: Actor = { actorId: 'system', actorName: '系统', role: 'SYSTEM' };

export type Whole = Own<Certificate> & { readonly _id: string };

/** What one event does to the editions of its subject: the present one ends or changes, another one is made. */
export interface Followed {
  readonly opened?: { readonly own: Whole; readonly commit: Commit<Certificate> };
  readonly changed?: Commit<Certificate>;
}

/** What others are told of a certificate. */
export const toldOfCertificate = ({ _id, kind, subjectId, edition, number, holderUscc, status, validUntil, division }: Whole) =>
  draftEvent(certificateStatusChanged, {
    ...{ certificateId: _id, kind, subjectId, edition, number, holderUscc, status },
    ...(division ? { division } : {}),
    ...(validUntil ? { validUntil } : {}),
  });

interface Step {
  readonly action: string;
  readonly label: Bilingual;
  readonly opinion?: string | null;
  readonly by?: Actor;
}

export const entryOf = (
  { action, label, opinion, by = platform }: Step,
  [from, to]: readonly [from: CertificateState | '', to: CertificateState],
) => ({
  ...by,
  ...{ action, label, from, to },
  ...(opinion ? { opinion } : {}),
});

/** The end of validity, of one that has not ended. */
export const endOf = (certificate: Pick<Certificate, 'state' | 'validUntil'>): readonly Timer[] =>
  hasEnded(certificate) || certificate.validUntil === null ? [] : [{ name: 'expiry', at: afterDay(certificate.validUntil) }];

interface Change extends Step {
  readonly set: Partial<Own<Certificate>>;
  readonly today: LocalDate;
  /** When the making goes on, from now on; as it was unless given. */
  readonly making?: readonly Timer[];
}

/** The end of validity beside what goes on with the making, files that are still to be made, and a period that is still to begin; of one that has ended files that are made again alone, and the latter unless its subject has ended with it. */
const timersOf = (
  next: Pick<Certificate, 'state' | 'validUntil' | 'timers' | 'paperState'>,
  making: readonly Timer[],
): readonly Timer[] => {
  const named = (wanted: string) => next.timers.filter(({ name }) => name === wanted);
  const begins = named('begin');
  if (hasEnded(next))
    return [...(next.paperState === 'DUE' ? named('print') : []), ...(next.state === 'EXPIRED' || next.state === 'VOID' ? begins : [])];
  const isPrinted = making.some(({ name }) => name === 'print');
  const prints = isPrinted ? [] : named('print');
  return [...endOf(next), ...making.filter(({ name }) => name !== 'expiry' && name !== 'begin'), ...prints, ...begins];
};

/** With its subject end what is asked of platforms and what is still to be made; files that were there and are to be made by another seal are, as those of every edition are. */
const ended = ({ papers, paperState, paperReasons }: Certificate): Partial<Own<Certificate>> => ({
  request: null,
  ...(papers ? { paperState, paperReasons } : { paperState: 'NONE', paperReasons: [] }),
});

/** What was asked, done or refused is in the log, also where the state stays what it was (X6). */
const isStep = ({ action }: Step): boolean => ['ask', 'done', 'fail'].includes(action);

/** One change of a certificate: its facts, the status that follows from them, its log, its end, and what others are told where the status is another. */
export const changed = (certificate: Certificate, { set, today, making = certificate.timers, ...step }: Change): Commit<Certificate> => {
  const asSet = { ...certificate, ...set };
  const following = hasEnded(asSet) ? ended(asSet) : {};
  const facts = { ...asSet, ...following };
  const next = { ...facts, status: statusOn(facts, today) };
  const isAnother = next.status !== certificate.status || next.state !== certificate.state;
  return {
    set: { ...set, ...following, status: next.status },
    timers: timersOf(next, making),
    events: [...(next.status === certificate.status ? [] : [toldOfCertificate(next)]), ...toldOfMaking(certificate, next)],
    history: isAnother || isStep(step) ? [entryOf(step, [certificate.state, next.state])] : [],
  };
};

/** 过期: the day after the last of its validity, also of one that is suspended. */
export const expire = (certificate: Certificate, _: Timer | null, at: Date): Commit<Certificate> =>
  changed(certificate, {
    set: { state: 'EXPIRED', standing: 'EXPIRED' },
    today: localDate(at),
    action: 'expire',
    label: certificateStates.EXPIRED,
  });
