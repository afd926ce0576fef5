import type { Bilingual } from '@anzhu/kernel';
import type { Delivery } from './delivery.ts';

/** What the states of a delivery are called. */
export const stateWords: Readonly<Record<Delivery['state'], Bilingual>> = {
  WAITING: { zh: '待送达', en: 'Waiting to be received' },
  DELIVERED: { zh: '已送达', en: 'Received' },
  REFUSED: { zh: '被拒收,停止发送', en: 'Refused for its content and stopped' },
  DISCARDED: { zh: '已放弃', en: 'Given up' },
};

export const resendWords: Bilingual = { zh: '重新发送', en: 'Send again' };
