import { certificateStatusChanged, draftEvent } from '@anzhu/contracts';
import { afterDay, type Bilingual, type LocalDate, localDate } from '@anzhu/kernel';
import type { Commit, Own, Timer } from '@anzhu/store';
import { type Certificate, hasEnded, statusOn } from './certificate.ts';
import { type CertificateState, certificateStates } from './certificate-words.ts';

const platform = { actorId: 'system', actorName: '系统', role: 'SYSTEM' } as const;

type Whole = Own<Certificate> & { readonly _id: string };

/** What others are told of a certificate. */
export const toldOfCertificate = ({ _id, kind, subjectId, edition, number, holderUscc, status, validUntil, division }: Whole) =>
  draftEvent(certificateStatusChanged, {
    ...{ certificateId: _id, kind, subjectId, edition, number, holderUscc, status, division },
    ...(validUntil ? { validUntil } : {}),
  });

interface Step {
  readonly action: string;
  readonly label: Bilingual;
  readonly opinion?: string | null;
}

export const entryOf = ({ action, label, opinion }: Step, [from, to]: readonly [from: CertificateState | '', to: CertificateState]) => ({
  ...platform,
  ...{ action, label, from, to },
  ...(opinion ? { opinion } : {}),
});

/** The end of validity, of one that has not ended. */
export const endOf = (certificate: Pick<Certificate, 'state' | 'validUntil'>): readonly Timer[] =>
  hasEnded(certificate) || certificate.validUntil === null ? [] : [{ name: 'expiry', at: afterDay(certificate.validUntil) }];

interface Change extends Step {
  readonly set: Partial<Own<Certificate>>;
  readonly today: LocalDate;
}

/** One change of a certificate: its facts, the status that follows from them, its log, its end, and what others are told where the status is another. */
export const changed = (certificate: Certificate, { set, today, ...step }: Change): Commit<Certificate> => {
  const facts = { ...certificate, ...set };
  const next = { ...facts, status: statusOn(facts, today) };
  const isAnother = next.status !== certificate.status || next.state !== certificate.state;
  return {
    set: { ...set, status: next.status },
    timers: endOf(next),
    events: next.status === certificate.status ? [] : [toldOfCertificate(next)],
    history: isAnother ? [entryOf(step, [certificate.state, next.state])] : [],
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
