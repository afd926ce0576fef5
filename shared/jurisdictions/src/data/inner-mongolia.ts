import type { Deviation } from '../jurisdiction.ts';

export const innerMongolia: Deviation = {
  code: '15',
  version: 2,
  zh: '内蒙古',
  en: 'Inner Mongolia',
  countyLetters: { 150102: 'A', 150103: 'B', 150104: 'C', 150105: 'D' },
  institutions: {
    150100: { quality: '150100-QS', safety: '150100-SS' },
    150102: { quality: '150100-QS', safety: '150100-SS' },
  },
  policies: { reissue: 'BY_FILING' },
};
