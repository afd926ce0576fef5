import type { Ask } from '@anzhu/workflow';

/** The electronic certificate of a filing or a registration, as far as this service knows it. */
export const certificateAsk = {
  type: 'String',
  zh: '电子证照状态',
  en: 'State of the electronic certificate',
  values: {
    PENDING: { zh: '待制证', en: 'To be made' },
    AWAITING_REISSUE: { zh: '旧证待换发', en: 'Old certificate, to be re-issued' },
    ISSUED_ELSEWHERE: { zh: '外地换发', en: 'Issued elsewhere' },
  },
} as const satisfies Ask;
