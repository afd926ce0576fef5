import { choice, date, declaring, flag, is, text, unitCode } from '@anzhu/casework';
import { z } from 'zod';

export const penaltyKinds = {
  SUSPENSION: { zh: '资质暂扣', en: 'Suspension' },
  REVOCATION: { zh: '资质吊销', en: 'Revocation' },
} as const;

/** For what a license is penalised. */
export const penaltyGrounds = {
  GENERAL_ACCIDENT: { zh: '一般生产安全事故', en: 'General accident' },
  SERIOUS_ACCIDENT: { zh: '较大生产安全事故', en: 'Serious accident' },
  MAJOR_ACCIDENT: { zh: '重大生产安全事故', en: 'Major accident' },
  REFUSAL_TO_MEND: { zh: '暂扣期内拒不整改', en: 'Refusal to mend while suspended' },
  OTHER: { zh: '其他(无规定幅度)', en: 'Other, for which there is no scale' },
} as const;

const fields = z.object({
  uscc: unitCode('企业统一社会信用代码', 'USCC of the unit'),
  kind: choice('PenaltyKind', { zh: '类型', en: 'Kind' }, penaltyKinds),
  ground: choice('PenaltyGround', { zh: '处罚情形', en: 'Ground of the penalty' }, penaltyGrounds).optional(),
  isConcealed: flag('事故瞒报、谎报、迟报或漏报', 'Whether the accident was concealed, or reported falsely or late').optional(),
  start: date('处罚开始时间', 'Start of the penalty'),
  end: date('处罚截止时间', 'End of the penalty').optional(),
  reason: text('处罚原因', 'Reason of the penalty', { max: 1_000 }),
  departureReason: text('偏离处罚幅度的理由', 'Why the penalty departs from the scale', { max: 1_000 }).optional(),
});

const isSuspension = is('kind', 'SUSPENSION');

const isRevocation = is('kind', 'REVOCATION');
const isAccident = is('ground', 'GENERAL_ACCIDENT', 'SERIOUS_ACCIDENT', 'MAJOR_ACCIDENT');

/** A suspension has an end, a revocation none. Penalties of before say no ground. */
export const licensePenaltyForm = declaring(fields, {
  rules: {
    ground: { requiredWhen: [isSuspension, isRevocation] },
    isConcealed: { onlyWhen: isAccident },
    end: { requiredWhen: [isSuspension], onlyWhen: isSuspension, earliest: { of: 'start' } },
    departureReason: {
      help: { zh: '处罚不在规定幅度内的,填写理由', en: 'Asked for where the penalty is not within the scale' },
    },
  },
});

export type LicensePenaltyForm = z.output<typeof licensePenaltyForm>;
