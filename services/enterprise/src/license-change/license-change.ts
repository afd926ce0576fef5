import { type CaseRecord, type Circumstances, date, defineCaseProcess, type Effect, text } from '@anzhu/casework';
import { addDays, type LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { z } from 'zod';
import { type ApplicantFacts, approvedApplicant, builders, notBlacklisted, placeOfApplicant } from '../licensing/applicant.ts';
import { type Binding, boundLicense, boundOutcome, boundReasons } from '../licensing/bound-license.ts';
import { withRemedies } from '../licensing/remedies.ts';
import { oneRunning, reviewedStates } from '../licensing/running.ts';
import type { Borne } from '../work-safety-license/periods.ts';
import { licenseChangeWorkflow } from './license-change.workflow.ts';
import { differencesOf } from './license-differences.ts';

export const licenseChangeForm = z.object({
  changedOn: date('变更日期(营业执照变更之日)', 'Day of the change, as the business license has it', { isPast: true }),
  explanation: text('变更说明', 'Explanation', { max: 1_000 }).optional(),
});

export type LicenseChangeForm = z.output<typeof licenseChangeForm>;

export interface LicenseChangeOutcome {
  readonly licenseId: string;
  readonly licenseNumber: string;
  readonly formerName: string | null;
  readonly newName: string | null;
  readonly formerAddress: string | null;
  readonly newAddress: string | null;
  readonly formerPrincipal: string | null;
  readonly newPrincipal: string | null;
  readonly formerEconomicType: string | null;
  readonly newEconomicType: string | null;
  readonly appliedOn: LocalDate;
  readonly isLate: boolean;
}

export type LicenseChangeFacts = Pick<ApplicantFacts, 'unit' | 'licenses'>;

type Case = CaseRecord<LicenseChangeForm, LicenseChangeOutcome>;
type At = Circumstances<LicenseChangeFacts>;

/** A change is applied for within so many days. */
const days = 10;

/** What the review is about: what the license is to bear from the approval on. */
export const newlyBorne = ({ outcome: { newName, newAddress, newPrincipal, newEconomicType } }: Pick<Case, 'outcome'>): Partial<Borne> => ({
  ...(newName ? { unitName: newName } : {}),
  ...(newAddress ? { address: newAddress } : {}),
  ...(newPrincipal ? { principal: newPrincipal } : {}),
  ...(newEconomicType ? { economicType: newEconomicType } : {}),
});

const nothingToChange = {
  code: 'NOTHING_TO_CHANGE',
  zh: '许可证所载名称、地址、主要负责人、经济类型与注册信息一致',
  en: 'What the license bears is what is registered of the unit',
};

const differs = (change: Binding, { facts: { unit, licenses } }: Pick<At, 'facts'>): readonly BlockReason[] => {
  const license = boundLicense(change, licenses);
  return license && unit && Object.keys(differencesOf(license, unit)).length === 0 ? withRemedies([nothingToChange]) : [];
};

const snapshot = (change: Case, { facts: { unit, licenses }, today }: At): Effect<LicenseChangeOutcome> => {
  const license = boundLicense(change, licenses);
  if (!license || !unit) return {};
  const { unitName = null, address = null, principal = null, economicType = null } = differencesOf(license, unit);
  const { appliedOn = today } = change.outcome;
  const isLate = addDays(change.form.changedOn ?? appliedOn, days) < appliedOn;
  return {
    outcome: {
      ...{ ...boundOutcome(license), appliedOn, isLate },
      ...{ formerName: unitName && license.unitName, newName: unitName },
      ...{ formerAddress: address && license.address, newAddress: address },
      ...{ formerPrincipal: principal && license.principal, newPrincipal: principal },
      ...{ formerEconomicType: economicType && (license.economicType ?? null), newEconomicType: economicType },
    },
  };
};

const isChangeable = boundReasons(['VALID', 'SUSPENDED']);

/** Why there is nothing to be changed: the license is not in force, or bears what is registered (E5). */
export const mayChange = (change: Binding, at: Pick<At, 'facts' | 'today'>): readonly BlockReason[] => [
  ...isChangeable(change, at),
  ...differs(change, at),
];

export const licenseChangeProcess = defineCaseProcess<LicenseChangeOutcome, LicenseChangeFacts>()({
  workflow: licenseChangeWorkflow,
  collection: 'license_changes',
  form: licenseChangeForm,
  outcome: {
    licenseId: { type: 'String', isId: true, zh: '许可证标识', en: 'Id of the license' },
    licenseNumber: { type: 'String', zh: '证书编号', en: 'Number of the license' },
    formerName: { type: 'String', zh: '变更前企业名称', en: 'Name before the change' },
    newName: { type: 'String', zh: '变更后企业名称', en: 'Name after the change' },
    formerAddress: { type: 'String', zh: '变更前单位地址', en: 'Address before the change' },
    newAddress: { type: 'String', zh: '变更后单位地址', en: 'Address after the change' },
    formerPrincipal: { type: 'String', zh: '变更前主要负责人', en: 'Principal before the change' },
    newPrincipal: { type: 'String', zh: '变更后主要负责人', en: 'Principal after the change' },
    formerEconomicType: { type: 'String', zh: '变更前经济类型', en: 'Economic type before the change' },
    newEconomicType: { type: 'String', zh: '变更后经济类型', en: 'Economic type after the change' },
    appliedOn: { type: 'LocalDate', zh: '首次申请日期', en: 'First applied for on' },
    isLate: { type: 'Boolean', zh: '是否超过变更后十日申请', en: 'Whether it was applied for later than ten days after the change' },
  },
  indexes: oneRunning(reviewedStates, {
    code: 'CHANGE_RUNNING',
    zh: '本单位已有未办结的变更申请',
    en: 'The unit already has a change that is not closed',
  }),
  opens: builders,
  place: placeOfApplicant,
  title: (_form, { unit, licenses }) => [unit?.name, unit?._id, boundLicense({ outcome: {} }, licenses)?.number],
  guards: { submit: [approvedApplicant, notBlacklisted, mayChange], approve: [approvedApplicant, notBlacklisted, isChangeable] },
  effects: { submit: snapshot },
});
