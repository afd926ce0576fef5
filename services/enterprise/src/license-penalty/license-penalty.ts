import { type CaseRecord, type Circumstances, defineCaseProcess, type HandedOn, orderFaults } from '@anzhu/casework';
import type { Fault } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { placeOfUnit, type Unit } from '../unit/unit.ts';
import { statusReasons } from '../work-safety-license/status-reasons.ts';
import type { Penalty, WorkSafetyLicense } from '../work-safety-license/work-safety-license.ts';
import { type LicensePenaltyForm, licensePenaltyForm } from './license-penalty.form.ts';
import { licensePenaltyWorkflow } from './license-penalty.workflow.ts';

export interface LicensePenaltyOutcome {
  readonly licenseId: string;
  readonly licenseNumber: string;
}

export interface LicensePenaltyFacts {
  readonly unit: Unit | null;
  readonly license: WorkSafetyLicense | null;
}

type Case = CaseRecord<LicensePenaltyForm, LicensePenaltyOutcome>;
type At = Circumstances<LicensePenaltyFacts>;

const periodFaults = (form: Partial<LicensePenaltyForm>): readonly Fault[] => {
  const { kind, end } = form;
  const path = 'form.end';
  if (kind === 'SUSPENSION' && end === undefined)
    return [{ path, code: 'REQUIRED', zh: '暂扣须填写处罚截止时间', en: 'A suspension needs its end' }];
  if (kind === 'REVOCATION' && end !== undefined)
    return [{ path, code: 'OTHER_KIND', zh: '吊销不填处罚截止时间', en: 'A revocation has no end' }];
  return orderFaults(licensePenaltyForm, form, ['start', 'end']);
};

/** A license in force may be suspended, a suspended one revoked as well; none that has expired, or will have when the penalty starts. */
const penaltyReasons = ({ form }: HandedOn<LicensePenaltyForm>, { facts, today }: At): readonly BlockReason[] => {
  const wanted = form.kind === 'REVOCATION' ? (['VALID', 'SUSPENDED'] as const) : (['VALID'] as const);
  const day = form.start > today ? form.start : today;
  return statusReasons(facts.license, wanted, day);
};

/** The penalty as the license carries it. */
export const penaltyOf = ({ kind, start, end, reason }: LicensePenaltyForm): Penalty => ({ kind, start, end: end ?? null, reason });

const named = (_: Case, { facts: { license } }: At) =>
  license ? { outcome: { licenseId: license._id, licenseNumber: license.number } } : {};

export const licensePenaltyProcess = defineCaseProcess<LicensePenaltyOutcome, LicensePenaltyFacts>()({
  workflow: licensePenaltyWorkflow,
  collection: 'license_penalties',
  form: licensePenaltyForm,
  outcome: {
    licenseId: { type: 'String', zh: '许可证标识', en: 'Id of the license' },
    licenseNumber: { type: 'String', zh: '证书编号', en: 'Number of the license' },
  },
  filters: { uscc: { path: 'form.uscc', type: 'String', zh: '企业统一社会信用代码', en: 'USCC of the unit' } },
  opens: { default: { roles: ['DEPARTMENT_OFFICER'] } },
  place: ({ uscc }, { unit }, authority) => placeOfUnit(uscc, unit, authority),
  title: ({ uscc }, { unit, license }) => [unit?.name, uscc, license?.number],
  requirements: ({ form }) => periodFaults(form),
  guards: { submit: penaltyReasons, approve: penaltyReasons },
  effects: { submit: named, approve: named },
});
