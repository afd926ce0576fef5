import { liesIn } from '@anzhu/access';
import { type Circumstances, defineCaseProcess, type HandedOn, placeOf } from '@anzhu/casework';
import type { ProjectCopy } from '@anzhu/copies';
import { proven } from '@anzhu/kernel';
import type { BlockReason, Reference } from '@anzhu/workflow';
import { isNameless, type Person } from '../person/person.ts';
import type { Qualification } from '../qualification/qualification.ts';
import { heldReasons } from '../team/held.ts';
import { type NameErasureForm, nameErasureForm } from './name-erasure.form.ts';
import { nameErasureWorkflow } from './name-erasure.workflow.ts';

export interface NameErasureFacts {
  readonly person: Person | null;
  /** What the person holds, at whichever record of it. */
  readonly qualifications: readonly Qualification[];
  /** The projects that hold it. */
  readonly holding: ReadonlyMap<string, ProjectCopy>;
  /** Some cases that name it and are under review. */
  readonly openCases: readonly Reference[];
}

export type NameErasureOutcome = Readonly<Record<never, never>>;

type Erasure = HandedOn<NameErasureForm, NameErasureOutcome>;
type At = Circumstances<NameErasureFacts>;

const reason = (code: string, zh: string, en: string): BlockReason => ({ code, zh, en });

const elsewhere = reason(
  'NOT_IN_REGION',
  '该人员现不在本机构辖区内,由现辖区的机构办理',
  'The person is not in the region of this authority any more: the authority of its region acts',
);

const merged = (id: string, { name: label }: Person): BlockReason => ({
  code: 'PERSON_MERGED',
  zh: '该记录已并入其他记录,请对保留的记录办理,并入的记录一并删除',
  en: 'The record was merged into another one: ask for that one, and this one goes with it',
  references: [{ kind: 'Person', id, label }],
});

const already = reason('NAMES_ERASED', '该人员的姓名已删除', 'The names of the person are erased already');

const employed = ({ _id: id, name: label }: Person): BlockReason => ({
  code: 'STILL_EMPLOYED',
  zh: '该人员仍在职,须先办理离职',
  en: 'The person is still employed: record the leaving first',
  references: [{ kind: 'Person', id, label }],
});

const certified = (held: readonly Qualification[]): BlockReason => ({
  code: 'CERTIFICATE_VALID',
  zh: '该人员仍持有有效或暂扣的证书',
  en: 'The person holds certificates that are valid or suspended',
  references: held.map(({ _id: id, number: label }) => ({ kind: 'Qualification', id, label })),
});

const underReview = (references: readonly Reference[]): BlockReason => ({
  code: 'CASES_OPEN',
  zh: '该人员有业务正在审核',
  en: 'Cases that name the person are under review',
  references,
});

const lasts =
  (today: string) =>
  ({ status, validUntil }: Qualification): boolean =>
    (status === 'VALID' || status === 'SUSPENDED') && validUntil >= today;

type Holding = Pick<NameErasureFacts, 'qualifications' | 'holding' | 'openCases'>;

/** Nothing may hold the person: what decides on it would lose its name. */
export const holdingReasons = (
  person: Person,
  { facts: { qualifications, openCases, holding }, today }: { readonly facts: Holding; readonly today: string },
): readonly BlockReason[] => {
  const held = qualifications.filter(lasts(today));
  return [
    ...(person.employed ? [employed(person)] : []),
    ...heldReasons(person.locks, holding),
    ...(held.length > 0 ? [certified(held)] : []),
    ...(openCases.length > 0 ? [underReview(openCases)] : []),
  ];
};

const reasons = (_: Erasure, at: At): readonly BlockReason[] => {
  const { person } = proven(at.facts, 'person');
  if (!liesIn(at.actor.region, person.d6)) return [elsewhere];
  if (person.mergedInto) return [merged(person.mergedInto, person)];
  return isNameless(person) ? [already] : holdingReasons(person, at);
};

export const nameErasureProcess = defineCaseProcess<NameErasureOutcome, NameErasureFacts>()({
  workflow: nameErasureWorkflow,
  collection: 'name_erasure_cases',
  form: nameErasureForm,
  outcome: {},
  filters: { personId: { type: 'String', zh: '人员', en: 'Person', path: 'form.personId' } },
  opens: { default: { roles: ['EXAMINER'] } },
  factsBy: { person: ['personId'], qualifications: ['personId'], holding: ['personId'], openCases: ['personId'] },
  place: ({ personId: id }, { person }) => placeOf(person?.division, { name: 'personId', id, zh: '人员', en: 'person' }),
  keepsTitle: true,
  title: (_form, { person }) => [person?.idNumber.masked],
  guards: { propose: reasons, eraseNames: reasons },
});
