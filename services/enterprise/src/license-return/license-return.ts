import { type CaseRecord, type Circumstances, defineCaseProcess, type Effect } from '@anzhu/casework';
import { type LocalDate, proven } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { Unit } from '../unit/unit.ts';
import { isOneOf, statusReasons } from '../work-safety-license/status-reasons.ts';
import { type Penalty, suspensionOn, type WorkSafetyLicense } from '../work-safety-license/work-safety-license.ts';
import { type LicenseReturnForm, licenseReturnForm } from './license-return.form.ts';
import { licenseReturnWorkflow } from './license-return.workflow.ts';

/** The license and its penalty as they stood at the submission. */
export interface LicenseReturnOutcome {
  /** The case that decided the penalty the application is bound to, or its first day. */
  readonly penaltyId: string;
  readonly penaltyKind: Penalty['kind'] | null;
  readonly licenseId: string;
  readonly licenseNumber: string;
  readonly issuedOn: LocalDate;
  readonly validUntil: LocalDate;
  readonly penaltyStart: LocalDate | null;
  readonly penaltyEnd: LocalDate | null;
  readonly penaltyReason: string | null;
}

export interface LicenseReturnFacts {
  readonly unit: Unit | null;
  readonly license: WorkSafetyLicense | null;
}

type Case = CaseRecord<LicenseReturnForm, LicenseReturnOutcome>;
type At = Circumstances<LicenseReturnFacts>;

const penaltyIdOf = ({ caseId, start }: Pick<Penalty, 'caseId' | 'start'>): string => caseId ?? start;

/** An application is bound to the penalty it was submitted for; one from before that was kept, to its first day. */
const isFor = ({ penaltyId, penaltyStart }: Case['outcome'], penalty: Penalty): boolean =>
  penaltyStart === undefined || (penaltyStart === penalty.start && (penaltyId === undefined || penaltyId === penaltyIdOf(penalty)));

const otherPenalty = {
  code: 'OTHER_PENALTY',
  zh: '本申请所针对的处罚已结束;对现行处罚须另行申请',
  en: 'The penalty this application is for has ended: the present one needs an application of its own',
};

const returnable = ['SUSPENDED'] as const;

/** Only a suspended license is returned, and only from the suspension the application is for; expired dominates suspended. */
const returnReasons = ({ outcome }: Case, { facts: { license }, today }: At): readonly BlockReason[] => {
  if (!isOneOf(license, returnable, today)) return statusReasons(license, returnable, today);
  const { suspension } = proven({ suspension: suspensionOn(license, today) }, 'suspension');
  return isFor(outcome, suspension) ? [] : [otherPenalty];
};

const snapshot = (_: Case, { facts: { license }, today }: At): Effect<LicenseReturnOutcome> => {
  if (!license) return {};
  const { _id, number, issuedOn, validUntil } = license;
  const penalty = suspensionOn(license, today);
  const stood = {
    ...(penalty && { penaltyId: penaltyIdOf(penalty) }),
    penaltyKind: penalty?.kind ?? null,
    penaltyStart: penalty?.start ?? null,
    penaltyEnd: penalty?.end ?? null,
    penaltyReason: penalty?.reason ?? null,
  };
  return { outcome: { licenseId: _id, licenseNumber: number, issuedOn, validUntil, ...stood } };
};

/** What whoever decides looks into: the suspension has not run out, and the approval ends it at once. */
export const earlyNotes = ({ outcome: { penaltyEnd } }: Pick<Case, 'outcome'>, today: LocalDate): readonly BlockReason[] =>
  penaltyEnd && penaltyEnd >= today
    ? [
        {
          code: 'SUSPENSION_NOT_OVER',
          zh: `暂扣期至${penaltyEnd},尚未届满: 通过即恢复有效`,
          en: `The suspension runs until ${penaltyEnd}: approved now, the license is valid before that day`,
        },
      ]
    : [];

export const licenseReturnProcess = defineCaseProcess<LicenseReturnOutcome, LicenseReturnFacts>()({
  workflow: licenseReturnWorkflow,
  collection: 'license_returns',
  form: licenseReturnForm,
  outcome: {
    licenseId: { type: 'String', isId: true, zh: '许可证标识', en: 'Id of the license' },
    licenseNumber: { type: 'String', zh: '证书编号', en: 'Number of the license' },
    issuedOn: { type: 'LocalDate', zh: '签发日期', en: 'Date of issue' },
    validUntil: { type: 'LocalDate', zh: '有效期至', en: 'Valid until' },
    penaltyStart: { type: 'LocalDate', zh: '处罚开始时间', en: 'Start of the penalty' },
    penaltyEnd: { type: 'LocalDate', zh: '处罚截止时间', en: 'End of the penalty' },
    penaltyReason: { type: 'String', zh: '处罚原因', en: 'Reason of the penalty' },
  },
  filters: {
    penaltyFrom: {
      path: 'outcome.penaltyStart',
      type: 'LocalDate',
      range: 'FROM',
      zh: '处罚开始时间不早于',
      en: 'Penalty begins on or after',
    },
    penaltyUntil: {
      path: 'outcome.penaltyEnd',
      type: 'LocalDate',
      range: 'UNTIL',
      zh: '处罚截止时间不晚于',
      en: 'Penalty ends on or before',
    },
  },
  indexes: [
    {
      keys: { applicant: 1, 'outcome.penaltyId': 1 },
      unique: true,
      partial: { state: { $in: ['SUBMITTED', 'ACCEPTED', 'RETURNED'] }, 'outcome.penaltyId': { $exists: true } },
      conflict: { code: 'RETURN_RUNNING', zh: '对该处罚已有未办结的发还申请', en: 'An application for this penalty is running already' },
    },
  ],
  sparesListed: { zh: '发还只结束暂扣', en: 'It ends a suspension, and begins nothing' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'] } },
  place: (_form, { unit }) =>
    unit?.division ?? { path: 'form', code: 'UNIT_UNKNOWN', zh: '本单位尚未注册', en: 'The unit has not registered itself' },
  title: (_form, { unit, license }) => [unit?.name, unit?._id, license?.number],
  guards: { submit: returnReasons, approve: returnReasons },
  effects: { submit: snapshot },
});
