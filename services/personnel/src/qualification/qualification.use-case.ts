import type { Subject } from '@anzhu/access';
import { checkForm, choice, code, date } from '@anzhu/casework';
import { specialOperations } from '@anzhu/identifiers';
import { deriveId, err, isUuid, localDate, ok, type Result } from '@anzhu/kernel';
import { badRequestId, type OnTimer, requestOf } from '@anzhu/store';
import { badUserInput, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { ClientSession, Model } from 'mongoose';
import { z } from 'zod';
import type { Person } from '../person/person.ts';
import { type PersonDeps, personFor } from '../person/person.use-case.ts';
import {
  expiredEvent,
  expiryTimer,
  grantedEvent,
  numberOf,
  type Qualification,
  qualificationFaults,
  type StatedQualification,
} from './qualification.ts';
import { qualificationKinds } from './qualification-kind.ts';

export interface QualificationDeps extends PersonDeps {
  readonly qualifications: Model<Qualification>;
}

export interface RecordQualificationInput {
  readonly requestId: string;
  readonly personId: string;
  readonly kind: string;
  readonly workCode?: string | null;
  readonly number: string;
  readonly issuedOn: string;
  readonly validUntil: string;
}

interface Recording {
  readonly requestId: string;
  readonly person: Person;
  readonly stated: StatedQualification;
}

const form = z.object({
  kind: choice('QualificationKind', { zh: '证书类型', en: 'Kind of qualification' }, qualificationKinds),
  workCode: choice('SpecialOperation', { zh: '工种', en: 'Kind of work' }, specialOperations).optional(),
  number: code('证书编号', 'Number of the qualification'),
  issuedOn: date('发证日期', 'Date of issue'),
  validUntil: date('有效期至', 'Valid until'),
});

const checked = ({ kind, workCode, number, issuedOn, validUntil }: RecordQualificationInput): Result<StatedQualification, Refusal> => {
  const stated = { kind, ...(workCode ? { workCode } : {}), number, issuedOn, validUntil };
  const { missing, wrong, kept } = checkForm(form, stated);
  const faults = [...missing, ...wrong].map((fault) => ({ ...fault, path: fault.path.replace(/^form\./, '') }));
  return faults.length > 0 ? err(badUserInput(...faults)) : ok(kept as StatedQualification);
};

const recorded = (subject: Subject) => ({
  actorId: subject.id,
  actorName: subject.name,
  role: 'EXAMINER',
  action: 'record',
  label: { zh: '登记证书', en: 'Record' },
  from: '',
  to: 'VALID',
});

const mayRecord = ({ orgKind, roles }: Subject): boolean => orgKind === 'AUTHORITY' && roles.includes('EXAMINER');

const insert = (deps: QualificationDeps, subject: Subject, { requestId, person, stated }: Recording) => {
  const { kind, issuedOn, validUntil } = stated;
  const holder = { personId: person._id, personRef: person.personRef };
  const _id = deriveId('qualification', subject.org, requestId);
  const own = { _id, ...holder, kind, ...numberOf(stated), issuedOn, validUntil, status: 'VALID' as const };
  return deps.store.insert(deps.qualifications, own, {
    events: [grantedEvent(own)],
    timers: [expiryTimer(validUntil)],
    history: [recorded(subject)],
    request: requestOf(requestId, { ...stated, personId: person._id }),
  });
};

/** Records what an authority has granted: checked, valid on the day, its number used once. */
export const recordQualification = async (
  deps: QualificationDeps,
  subject: Subject,
  input: RecordQualificationInput,
): Promise<Result<Qualification, Refusal>> => {
  if (!isUuid(input.requestId)) return err(badRequestId);
  const stated = checked(input);
  if (!stated.ok) return stated;
  const found = await personFor(deps, subject, { id: input.personId, action: 'act' });
  if (!found.ok) return found;
  if (!mayRecord(subject)) return err({ code: 'FORBIDDEN' });
  const faults = qualificationFaults(stated.value, localDate(deps.store.clock()));
  if (faults.length > 0) return err(requirementsNotMet(faults));
  return insert(deps, subject, { requestId: input.requestId, person: found.value, stated: stated.value });
};

const expired = {
  actorId: 'system',
  actorName: '系统',
  role: 'SYSTEM',
  action: 'expire',
  label: { zh: '过期', en: 'Expire' },
  from: 'VALID',
  to: 'EXPIRED',
};

/** The day after its last day a qualification is expired. */
export const onQualificationTimer =
  ({ store, qualifications }: QualificationDeps): OnTimer =>
  async (id) => {
    const qualification = await store.find(qualifications, id);
    if (qualification?.status !== 'VALID') return;
    await store.save(qualifications, qualification, {
      set: { status: 'EXPIRED' },
      events: [expiredEvent(qualification)],
      history: [expired],
      timers: [],
    });
  };

/** The qualifications of persons, the longest valid first. */
export const qualificationsOf = async (
  { qualifications }: Pick<QualificationDeps, 'qualifications'>,
  personIds: readonly string[],
  session?: ClientSession,
): Promise<readonly Qualification[]> => {
  const found = qualifications.collection.find(
    { personId: { $in: [...personIds] } },
    { sort: { validUntil: -1 }, ...(session ? { session } : {}) },
  );
  return (await found.toArray()) as unknown as readonly Qualification[];
};
