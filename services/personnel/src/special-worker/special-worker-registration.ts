import { type CaseRecord, type Circumstances, defineCaseProcess, personNotFound, type Sealed } from '@anzhu/casework';
import { personNameKey, type SpecialOperation } from '@anzhu/identifiers';
import { type Fault, withoutPath } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { Person } from '../person/person.ts';
import type { Qualification } from '../qualification/qualification.ts';
import { qualificationFaults, type StatedQualification, termFaults } from '../qualification/stated-qualification.ts';
import type { SpecialWorker } from './special-worker.ts';
import { type SpecialWorkerRegistrationForm, specialWorkerRegistrationForm } from './special-worker-registration.form.ts';
import { specialWorkerRegistrationWorkflow } from './special-worker-registration.workflow.ts';

export interface SpecialWorkerRegistrationFacts {
  /** Whose ID number it is, wherever that person works. */
  readonly person: Person | null;
  /** What is on record under the number. */
  readonly held: Qualification | null;
  /** What the unit has on record of it. */
  readonly worker: SpecialWorker | null;
}

type Registration = CaseRecord<SpecialWorkerRegistrationForm, object>;
type At = Circumstances<SpecialWorkerRegistrationFacts>;
type Stated = Partial<SpecialWorkerRegistrationForm>;

/** The keyed reference of the ID number in a form. */
export const refIn = ({ idNumber }: Stated): string | undefined => (idNumber as Sealed | undefined)?.ref;

/** The certificate as the unit states it. */
export const certificateIn = ({ workCode, number, issuer, issuedOn, validUntil }: SpecialWorkerRegistrationForm): StatedQualification => ({
  ...{ kind: 'SPECIAL_OPERATION', source: 'SPECIAL_WORKER_REVIEW', workCode: workCode as SpecialOperation },
  ...{ number, issuer, issuedOn, validUntil },
});

const fault = (path: string, code: string, [zh, en]: readonly [zh: string, en: string]): Fault => ({ path: `form.${path}`, code, zh, en });

/** S3: one answer of whoever is not the unit's own. */
const notOwn = fault('idNumber', personNotFound, [
  '本单位没有该证件号码的在职人员,请先登记人员',
  'nobody employed at the unit has this ID number: register the person first',
]);

const personFaults = ({ applicant, form }: Registration, { facts: { person } }: At): readonly Fault[] => {
  if (refIn(form) === undefined) return [];
  if (!person?.employed || person.uscc !== applicant) return [notOwn];
  if (form.name === undefined || personNameKey(form.name) === personNameKey(person.name)) return [];
  return [
    fault('name', 'NAME_DIFFERS', [`与登记的姓名不一致,登记为${person.name}`, `differs from the name on file, which is ${person.name}`]),
  ];
};

const isComplete = (form: Stated): form is SpecialWorkerRegistrationForm =>
  [form.workCode, form.number, form.issuer, form.issuedOn, form.validUntil].every((value) => value !== undefined);

/** How long it lasts is asked of what is not on record so. */
const certificateFaults = (stated: StatedQualification, { facts: { held }, today }: At): readonly Fault[] => [
  ...qualificationFaults(stated, today),
  ...(held?.validUntil === stated.validUntil ? [] : termFaults(stated, today)),
];

const statedFaults = ({ form }: Registration, at: At): readonly Fault[] =>
  isComplete(form) ? certificateFaults(certificateIn(form), at).map((one) => ({ ...one, path: `form.${one.path}` })) : [];

/** What is on record of the number does not bear out what is stated; told of the unit's own people alone (S3). */
const heldFaults = ({ applicant, form }: Registration, { facts: { person, held } }: At): readonly Fault[] => {
  if (!held || !person?.employed || person.uscc !== applicant || form.validUntil === undefined) return [];
  if (held.personId !== person._id)
    return [fault('number', personNotFound, ['证书编号不是该人员的', 'the certificate is not of this person'])];
  if (held.ending || held.suspension)
    return [fault('number', 'NOT_IN_FORCE', ['该证书已暂扣、吊销或注销', 'the certificate is suspended, revoked or cancelled'])];
  if (form.validUntil >= held.validUntil) return [];
  return [
    fault('validUntil', 'END_DIFFERS', [
      `与登记的有效期不一致,登记为${held.validUntil}`,
      `differs from the end on file, which is ${held.validUntil}`,
    ]),
  ];
};

const registered: BlockReason = {
  code: 'ALREADY_REGISTERED',
  zh: '该特种工人已登记,有效期未变',
  en: 'The special worker is registered already, and the certificate has no later end',
};

/** Registered again only where the certificate goes on. */
const anewReasons = ({ form }: Pick<Registration, 'form'>, { facts: { held, worker } }: At): readonly BlockReason[] =>
  worker && held && form.validUntil === held.validUntil && worker.personId === held.personId ? [registered] : [];

const faults = (registration: Registration, at: At): readonly Fault[] =>
  [personFaults, statedFaults, heldFaults].flatMap((find) => find(registration, at));

export const specialWorkerRegistrationProcess = defineCaseProcess<object, SpecialWorkerRegistrationFacts>()({
  workflow: specialWorkerRegistrationWorkflow,
  collection: 'special_worker_registrations',
  form: specialWorkerRegistrationForm,
  outcome: {},
  filters: { number: { type: 'String', zh: '操作资格证编号', en: 'Number of the certificate', path: 'form.number' } },
  isOfOneAuthority: true,
  imports: { sameness: ['number'] },
  indexes: [{ keys: { 'form.idNumber.ref': 1, state: 1 } }],
  sparesListed: { zh: '如实登记持证人员', en: 'It puts on record who holds a certificate' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['EQUIPMENT_OWNER', 'INSTALLER', 'CONTRACTOR', 'USER'] } },
  factsBy: { person: ['idNumber'], held: ['number'], worker: ['number'] },
  place: (_form, _facts, { region }) => region,
  keepsTitle: true,
  title: ({ name, number }) => [name, number],
  requirements: faults,
  guards: {
    submit: anewReasons,
    approve: (registration, at) => [...anewReasons(registration, at), ...faults(registration, at).map(withoutPath)],
  },
});
