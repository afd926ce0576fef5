import type { Bilingual } from '@anzhu/kernel';
import type { certifiedStates } from '../../cranes/statistics/registration-statistics.ts';

const valid = { zh: '有效', en: 'Valid' };

/** What a use certificate is called by the state of its registration (C10 状态). */
const statuses: Readonly<Record<(typeof certifiedStates)[number], Bilingual>> = {
  REGISTERED: valid,
  AWAITING_END: valid,
  ENDED: { zh: '已注销', en: 'Ended' },
  REVOKED: { zh: '已撤销', en: 'Revoked' },
  EXPIRED: { zh: '已失效', en: 'Expired' },
};

/** None before there is a certificate. */
export const certificateStatusOf = (state: string): Bilingual | null => (statuses as Readonly<Record<string, Bilingual>>)[state] ?? null;
