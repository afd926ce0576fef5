import type { EventData } from '@anzhu/contracts';
import type { LocalDate } from '@anzhu/kernel';

export type QualificationCopy = Pick<
  EventData<'personnel.qualification.granted.v1'>,
  'kind' | 'workCode' | 'number' | 'issuer' | 'source' | 'validUntil' | 'status'
>;

/** What this service knows of a person, by person reference: neither ID number nor name ever come here by event. */
export interface PersonCopy {
  readonly _id: string;
  readonly personId?: string;
  /** By which a name is compared; absent where it was erased. */
  readonly nameRef?: string | null;
  /** Written by a version of before names were compared by digests, and truer than the digest beside it. */
  readonly name?: string | null;
  readonly uscc?: string | null;
  readonly employed?: boolean;
  /** Reference of the person whose record this one was merged into. */
  readonly mergedInto?: string | null;
  readonly qualifications?: Readonly<Record<string, QualificationCopy>>;
  /** The certificates for which a bureau has approved the person as a special worker (P4), and the units at which. */
  readonly approvals?: readonly { readonly uscc: string; readonly number: string }[];
  /** How many decisions were taken by it that news of the person has to meet. */
  readonly decisions?: number;
  /** The kinds of the valid ones, with the work of special operations, to be found by. */
  readonly held?: readonly string[];
}

/** A copy with what it answers: whether the person is called so, however it is spelled. */
export interface KnownPerson extends PersonCopy {
  readonly isCalled: (name: string) => boolean;
}

export type Persons = ReadonlyMap<string, KnownPerson>;

/** What a person holds, as the copies of persons are found by it: the kind of certificate, of special operations with the work. */
export const heldAs = ({ kind, workCode }: Pick<QualificationCopy, 'kind' | 'workCode'>): string =>
  workCode ? `${kind}:${workCode}` : kind;

/** Whether a qualification is valid on the day, also before its end was told. */
export const isValidOn = ({ status, validUntil }: Pick<QualificationCopy, 'status' | 'validUntil'>, day: LocalDate): boolean =>
  status === 'VALID' && validUntil >= day;

/** A person as a list of those who hold certain certificates shows them, with those that are valid; name and ID number are the personnel service's to tell. */
export const staffMember = (
  { _id, personId, qualifications = {} }: PersonCopy,
  { holds, today }: { readonly holds: readonly string[]; readonly today: LocalDate },
) => ({
  cursor: _id,
  person: personId ? { id: personId } : null,
  certificateNumbers: Object.values(qualifications)
    .filter((one) => isValidOn(one, today) && holds.includes(heldAs(one)))
    .map(({ number }) => number),
});
