import type { Deviation } from '../jurisdiction.ts';

export const shaanxi: Deviation = {
  code: '61',
  version: 2,
  zh: '陕西',
  en: 'Shaanxi',
  policies: { representativeWithoutA: 'REFUSED' },
};
