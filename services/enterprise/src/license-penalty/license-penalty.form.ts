import { choice, date, declaring, is, text, unitCode } from '@anzhu/casework';
import { z } from 'zod';

export const penaltyKinds = {
  SUSPENSION: { zh: '资质暂扣', en: 'Suspension' },
  REVOCATION: { zh: '资质吊销', en: 'Revocation' },
} as const;

const fields = z.object({
  uscc: unitCode('企业统一社会信用代码', 'USCC of the unit'),
  kind: choice('PenaltyKind', { zh: '类型', en: 'Kind' }, penaltyKinds),
  start: date('处罚开始时间', 'Start of the penalty'),
  end: date('处罚截止时间', 'End of the penalty').optional(),
  reason: text('处罚原因', 'Reason of the penalty', { max: 1_000 }),
});

const isSuspension = is('kind', 'SUSPENSION');

/** A suspension has an end, a revocation none. */
export const licensePenaltyForm = declaring(fields, {
  rules: { end: { requiredWhen: [isSuspension], onlyWhen: isSuspension, earliest: { of: 'start' } } },
});

export type LicensePenaltyForm = z.output<typeof licensePenaltyForm>;
