import { choice, ref, text } from '@anzhu/casework';
import { z } from 'zod';

const grounds = {
  REQUEST: { zh: '本人请求删除(个人信息保护法第四十七条)', en: 'The person asks for it (PIPL, article 47)' },
  NO_PURPOSE: { zh: '处理目的已实现或无法实现', en: 'The purpose of keeping it is reached or out of reach' },
  PERIOD_OVER: { zh: '保存期限已届满', en: 'The time for which it is kept is over' },
  UNLAWFUL: { zh: '违法或错误登记', en: 'It was put on record unlawfully or by mistake' },
} as const;

/** P5: whose name is erased, and on what ground. */
export const nameErasureForm = z.object({
  personId: ref('Person', { zh: '人员', en: 'Person' }),
  ground: choice('NameErasureGround', { zh: '删除依据', en: 'Ground' }, grounds),
  reason: text('删除理由', 'Reason', { max: 500 }),
});

export type NameErasureForm = z.output<typeof nameErasureForm>;
