import { liesIn } from '@anzhu/access';
import { err, type LocalDate, ok, type Result } from '@anzhu/kernel';
import type { Commit, Own } from '@anzhu/store';
import { type BlockReason, blocked, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { Person } from '../person/person.ts';
import { issuerKey } from './issuer-key.ts';
import { holderPlace, type Qualification, statusOn } from './qualification.ts';
import { changed, granted, type QualificationActor } from './qualification-change.ts';
import { isPatterned } from './qualification-kind.ts';
import { extensionFaults, numberOf, qualificationFaults, type StatedQualification, termFaults } from './stated-qualification.ts';

/** What a person is to hold, by whose word. */
export interface RecordingAsked {
  /** The id of the qualification, where it is not on record yet. */
  readonly id: string;
  readonly person: Person;
  readonly stated: StatedQualification;
  readonly actor: QualificationActor;
  /** The region of the authority that answers for it. */
  readonly issuedIn: string;
  readonly today: LocalDate;
}

/** A qualification that is put on record, or one whose validity goes on. */
type Recording =
  | { readonly own: Own<Qualification> & { readonly _id: string }; readonly commit: Commit<Qualification> }
  | { readonly held: Qualification; readonly commit: Commit<Qualification> };

/** The number stands on record already. */
export const numberTaken = {
  code: 'NUMBER_TAKEN',
  zh: '证书编号已登记',
  en: 'The number of the qualification is already on record',
} as const satisfies BlockReason;

const ended = ({ ending }: Qualification): BlockReason => ({
  code: 'QUALIFICATION_ENDED',
  zh: `该证书已于${ending?.since ?? ''}${ending?.as === 'REVOKED' ? '吊销' : '注销'},不能延续`,
  en: `The certificate was ${ending?.as === 'REVOKED' ? 'revoked' : 'cancelled'} on ${ending?.since ?? ''} and cannot go on`,
});

const otherIssuer: BlockReason = {
  code: 'NOT_ISSUER',
  zh: '该证书由其他机构登记,延续由登记机构或其上级办理',
  en: 'Another authority put the certificate on record: it goes on by the word of that one, or of one above',
};

type Sought = Pick<StatedQualification, 'kind'> & Partial<Pick<StatedQualification, 'issuer'>> & { readonly personId?: string };

/** The person's own, one that has not ended before one that has. */
const ownAmong = (held: readonly Qualification[], personId: string | undefined): Qualification | undefined => {
  const own = held.filter((one) => one.personId === personId);
  return own.find(({ ending }) => !ending) ?? own[0];
};

/** Which of those on record under its number is the certificate sought; where numbers have no pattern that of the issuer, the person's own first where it was put on record twice, or the person's own, whatever its issuer is called by now. */
export const soughtAmong = (held: readonly Qualification[], { kind, issuer, personId }: Sought): Qualification | null => {
  if (isPatterned(kind)) return held.find((one) => isPatterned(one.kind)) ?? null;
  const ofKind = held.filter((one) => one.kind === kind);
  const key = issuer === undefined ? undefined : issuerKey(issuer);
  const ofIssuer = ofKind.filter((one) => one.issuer && issuerKey(one.issuer) === key);
  return ownAmong(ofIssuer, personId) ?? ofIssuer[0] ?? ownAmong(ofKind, personId) ?? null;
};

/** Whether the one on record is the very certificate that is stated, with its validity. */
export const isSameCertificate = (held: Qualification, { person, stated }: Pick<RecordingAsked, 'person' | 'stated'>): boolean =>
  held.personId === person._id && held.kind === stated.kind && held.validUntil === stated.validUntil;

/** A certificate that is on record for the first time. */
const begun = ({ id, person, stated, actor, issuedIn, today }: RecordingAsked): Recording => {
  const { kind, issuer, source, issuedOn, validUntil } = stated;
  const issued = { issuer, issuerKey: issuerKey(issuer), source, issuedOn };
  const facts = { kind, ...numberOf(stated), ...issued, validUntil, suspension: null, ending: null };
  const holder = { personId: person._id, personRef: person.personRef, ...holderPlace(person) };
  const own = { _id: id, ...holder, ...facts, issuedIn, status: statusOn(facts, today) };
  return { own, commit: granted(own, { actor, today }) };
};

/** The issuer as it is stated now; the same one stays as it is written: another certificate that was put on record twice may have the other spelling, or the key. */
const issuedBy = (held: Qualification, issuer: string): Partial<Pick<Qualification, 'issuer' | 'issuerKey'>> => {
  const key = issuerKey(issuer);
  return held.issuer && issuerKey(held.issuer) === key ? {} : { issuer, issuerKey: key };
};

/** A certificate without a fault is put on record once; the same number of the same person with a later end is its 延期复核: its validity goes on, and a suspension stays what it is. */
export const decideRecording = (held: Qualification | null, asked: RecordingAsked): Result<Recording, Refusal> => {
  const { person, stated, actor, issuedIn, today } = asked;
  const { kind, issuer, source, validUntil } = stated;
  const faults = [...qualificationFaults(stated, today), ...termFaults(stated, today)];
  if (faults.length > 0) return err(requirementsNotMet(faults));
  if (!held) return ok(begun(asked));
  if (held.personId !== person._id || held.kind !== kind || validUntil <= held.validUntil) return err(blocked(numberTaken));
  if (held.ending) return err(blocked(ended(held)));
  if (!liesIn(issuedIn, held.issuedIn ?? held.d6)) return err(blocked(otherIssuer));
  const beyond = extensionFaults(stated, held, today);
  if (beyond.length > 0) return err(requirementsNotMet(beyond));
  const label = { zh: `有效期延至${validUntil}`, en: `Valid until ${validUntil} from now on` };
  const set = { ...issuedBy(held, issuer), source, validUntil };
  return ok({ held, commit: changed(held, { set, actor, today, action: 'extend', label }) });
};
