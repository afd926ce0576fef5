import { type Circumstances, choice, defineCaseProcess, text } from '@anzhu/casework';
import type { LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { z } from 'zod';
import { type ApplicantFacts, builders, placeOfApplicant } from '../licensing/applicant.ts';
import { type Binding, boundLicense, boundOutcome, boundReasons } from '../licensing/bound-license.ts';
import { withRemedies } from '../licensing/remedies.ts';
import { oneRunning, reviewedStates } from '../licensing/running.ts';
import { pendingReasons } from '../work-safety-license/status-reasons.ts';
import { licenseCancellationWorkflow } from './license-cancellation.workflow.ts';

export const licenseCancellationCauses = {
  CLOSED: { zh: '终止经营', en: 'The enterprise closes' },
  BUILDS_NO_MORE: { zh: '不再从事建筑施工活动', en: 'It builds no more' },
  NOT_RENEWED: { zh: '有效期届满未延续', en: 'It lapsed and was not renewed' },
  MERGED: { zh: '合并或分立', en: 'Merger or division' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;

export const licenseCancellationForm = z.object({
  cause: choice('LicenseCancellationCause', { zh: '注销原因', en: 'Cause of the cancellation' }, licenseCancellationCauses),
  explanation: text('注销申请说明', 'Why it should be cancelled', { max: 1_000 }),
});

export type LicenseCancellationForm = z.output<typeof licenseCancellationForm>;

export interface LicenseCancellationOutcome {
  readonly licenseId: string;
  readonly licenseNumber: string;
  readonly cancelledOn: LocalDate;
}

export type LicenseCancellationFacts = Pick<ApplicantFacts, 'unit' | 'licenses'>;

type On = Pick<Circumstances<LicenseCancellationFacts>, 'facts' | 'today'>;

const isCancellable = boundReasons(['VALID', 'SUSPENDED', 'EXPIRED']);

/** Nobody gives a license up before a penalty that is announced. */
const notAnnounced = (cancellation: Binding, { facts, today }: On): readonly BlockReason[] => {
  const announced = boundLicense(cancellation, facts.licenses)?.announced;
  return announced && announced.start > today
    ? [
        {
          code: 'PENALTY_ANNOUNCED',
          zh: `该许可证已有${announced.start}起生效的处罚`,
          en: `A penalty of the license begins on ${announced.start}`,
        },
      ]
    : [];
};

const notReported = (cancellation: Binding, { facts }: On): readonly BlockReason[] =>
  withRemedies(pendingReasons(boundLicense(cancellation, facts.licenses)));

/** Why a license may not be given up: it has ended otherwise, or a penalty is reported or announced (E6). */
export const mayCancel = (cancellation: Binding, on: On): readonly BlockReason[] => [
  ...isCancellable(cancellation, on),
  ...notReported(cancellation, on),
  ...notAnnounced(cancellation, on),
];

export const licenseCancellationProcess = defineCaseProcess<LicenseCancellationOutcome, LicenseCancellationFacts>()({
  workflow: licenseCancellationWorkflow,
  collection: 'license_cancellations',
  form: licenseCancellationForm,
  outcome: {
    licenseId: { type: 'String', isId: true, zh: '许可证标识', en: 'Id of the license' },
    licenseNumber: { type: 'String', zh: '证书编号', en: 'Number of the license' },
    cancelledOn: { type: 'LocalDate', zh: '注销日期', en: 'Date of the cancellation' },
  },
  indexes: oneRunning(reviewedStates, {
    code: 'CANCELLATION_RUNNING',
    zh: '本单位已有未办结的注销申请',
    en: 'The unit already has a cancellation that is not closed',
  }),
  sparesListed: { zh: '注销使单位退出业务', en: 'It gives a license up' },
  opens: builders,
  place: placeOfApplicant,
  title: (_form, { unit, licenses }) => [unit?.name, unit?._id, boundLicense({ outcome: {} }, licenses)?.number],
  guards: { submit: mayCancel, approve: mayCancel },
  effects: {
    submit: (cancellation, { facts }) => {
      const license = boundLicense(cancellation, facts.licenses);
      return license ? { outcome: boundOutcome(license) } : {};
    },
    approve: (_, { today }) => ({ outcome: { cancelledOn: today } }),
  },
});
