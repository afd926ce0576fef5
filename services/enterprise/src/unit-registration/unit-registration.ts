import type { Subject } from '@anzhu/access';
import { type CaseRecord, defineCaseProcess, type HandedOn, type Sealed } from '@anzhu/casework';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import type { Fault } from '@anzhu/kernel';
import { anyUnit, type BlockReason } from '@anzhu/workflow';
import type { Unit, UnitFacts } from '../unit/unit.ts';
import { type UnitRegistrationForm, unitRegistrationForm } from './unit-registration.form.ts';
import { unitRegistrationWorkflow } from './unit-registration.workflow.ts';

export type UnitRegistrationOutcome = Readonly<Record<never, never>>;
export type UnitRegistrationFacts = Readonly<Record<never, never>>;

/** The division of the form, of a unit that registers nobody but itself (X10). */
const placeOf = ({ uscc, division }: Partial<UnitRegistrationForm>, { org, region }: Pick<Subject, 'org' | 'region'>): string | Fault =>
  uscc === undefined || uscc === org
    ? (division ?? region)
    : { path: 'form.uscc', code: 'NOT_OWN', zh: '只能注册本单位', en: 'A unit registers itself only' };

const ownerAndContractor: Fault = {
  path: 'form.kinds',
  code: 'OWNER_AND_CONTRACTOR',
  zh: '产权单位和施工单位只能选择其一;产权兼安装的请选择产权单位',
  en: 'Choose either equipment owner or contractor; a unit that owns and installs is an equipment owner',
};

/** Where an owner does not build, a unit chooses one of the two: ticked at once they would bar it from the business of a contractor without a word (X11). */
const kindFaults = ({ form: { kinds = [] }, division }: CaseRecord<UnitRegistrationForm>): readonly Fault[] =>
  !jurisdictionOf(division).policies.ownersBuildToo && kinds.includes('EQUIPMENT_OWNER') && kinds.includes('CONTRACTOR')
    ? [ownerAndContractor]
    : [];

export type Waiting = Pick<CaseRecord, '_id' | 'title'>;

/** A registration that was handed in keeps the unit's record as it is: once approved it says what the unit is. */
export const waitingReasons = (registration: Waiting | null): readonly BlockReason[] =>
  registration
    ? [
        {
          code: 'REGISTRATION_UNDER_REVIEW',
          zh: '本单位的注册信息正在审核,请待审核办结或撤销后再维护',
          en: 'A registration of the unit is under review: keep its information once that is decided or withdrawn',
          references: [{ kind: 'UnitRegistration', id: registration._id, label: registration.title }],
        },
      ]
    : [];

/** Personal data of a form that was handed on are sealed. */
const sealedOf = (secret: UnitRegistrationForm['contactPhone']): NonNullable<UnitFacts['people']>['phone'] => {
  const { sealed, masked } = secret as Sealed;
  return { sealed, masked };
};

/** What the registration says of the unit: in public, and of the people who answer for it. */
export const unitFactsOf = ({ applicant, form }: HandedOn<UnitRegistrationForm>): UnitFacts => ({
  uscc: applicant,
  name: form.name,
  kinds: form.kinds,
  division: form.division,
  qualification: form.qualification ?? null,
  qualificationValidUntil: form.qualificationValidUntil ?? null,
  people: {
    principal: form.principal,
    contact: form.contactName,
    idNumber: sealedOf(form.contactIdNumber),
    phone: sealedOf(form.contactPhone),
  },
  profile: {
    registrationNumber: form.registrationNumber ?? null,
    establishedOn: form.establishedOn ?? null,
    enterpriseType: form.enterpriseType ?? null,
    registeredCapital: form.registeredCapital ?? null,
    address: form.address ?? null,
  },
});

/** What a registration would say of a unit as it is now, without personal data; nothing of what is not on record. */
export const registeredOf = ({ _id, name, kinds, division, qualification, qualificationValidUntil, people, profile }: Unit) => {
  const known = {
    ...{ uscc: _id, name, kinds, division, qualification, qualificationValidUntil, ...profile },
    ...(people && { principal: people.principal, contactName: people.contact }),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value != null)) as Partial<UnitRegistrationForm>;
};

export const unitRegistrationProcess = defineCaseProcess<UnitRegistrationOutcome, UnitRegistrationFacts>()({
  workflow: unitRegistrationWorkflow,
  collection: 'unit_registrations',
  form: unitRegistrationForm,
  outcome: {},
  indexes: [
    {
      keys: { applicant: 1 },
      unique: true,
      partial: { state: { $in: ['DRAFT', 'SUBMITTED', 'RETURNED'] } },
      conflict: {
        code: 'REGISTRATION_RUNNING',
        zh: '本单位已有未办结的注册申请',
        en: 'The unit already has a registration that is not closed',
      },
    },
  ],
  sparesListed: { zh: '更正本单位登记信息', en: 'It corrects what is on record of the unit itself' },
  opens: { default: { roles: [anyUnit] } },
  repeatedAs: { zh: '变更注册信息', en: 'Change what is registered' },
  place: (form, _facts, applicant) => placeOf(form, applicant),
  title: ({ name, uscc }) => [name, uscc],
  requirements: kindFaults,
});
