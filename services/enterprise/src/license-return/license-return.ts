import { type CaseRecord, type Circumstances, defineCaseProcess, type Effect } from '@anzhu/casework';
import type { LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { Unit } from '../unit/unit.ts';
import { statusReasons } from '../work-safety-license/status-reasons.ts';
import type { WorkSafetyLicense } from '../work-safety-license/work-safety-license.ts';
import { type LicenseReturnForm, licenseReturnForm } from './license-return.form.ts';
import { licenseReturnWorkflow } from './license-return.workflow.ts';

/** The license and its penalty as they stood at the submission. */
export interface LicenseReturnOutcome {
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

/** Only a suspended license is returned; expired dominates suspended. */
const returnReasons = (_: Case, { facts, today }: At): readonly BlockReason[] => statusReasons(facts.license, ['SUSPENDED'], today);

const snapshot = (_: Case, { facts: { license } }: At): Effect<LicenseReturnOutcome> => {
  if (!license) return {};
  const { _id, number, issuedOn, validUntil, penalty } = license;
  const stood = { penaltyStart: penalty?.start ?? null, penaltyEnd: penalty?.end ?? null, penaltyReason: penalty?.reason ?? null };
  return { outcome: { licenseId: _id, licenseNumber: number, issuedOn, validUntil, ...stood } };
};

export const licenseReturnProcess = defineCaseProcess<LicenseReturnOutcome, LicenseReturnFacts>()({
  workflow: licenseReturnWorkflow,
  collection: 'license_returns',
  form: licenseReturnForm,
  outcome: {
    licenseId: { type: 'String', zh: '许可证标识', en: 'Id of the license' },
    licenseNumber: { type: 'String', zh: '证书编号', en: 'Number of the license' },
    issuedOn: { type: 'LocalDate', zh: '签发日期', en: 'Date of issue' },
    validUntil: { type: 'LocalDate', zh: '有效期至', en: 'Valid until' },
    penaltyStart: { type: 'LocalDate', zh: '处罚开始时间', en: 'Start of the penalty' },
    penaltyEnd: { type: 'LocalDate', zh: '处罚截止时间', en: 'End of the penalty' },
    penaltyReason: { type: 'String', zh: '处罚原因', en: 'Reason of the penalty' },
  },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'] } },
  place: (_form, { unit }) =>
    unit?.division ?? { path: 'form', code: 'UNIT_UNKNOWN', zh: '本单位尚未注册', en: 'The unit has not registered itself' },
  title: (_form, { unit, license }) => [unit?.name, unit?._id, license?.number],
  guards: { submit: returnReasons, approve: returnReasons },
  effects: { submit: snapshot },
});
