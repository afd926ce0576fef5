import type { Deviation } from '../jurisdiction.ts';

export const yunnan: Deviation = {
  code: '53',
  version: 2,
  zh: '云南',
  en: 'Yunnan',
  numbers: { useRegistration: { template: '{abbreviation}D{city}-{class}{year}{serial:5}' } },
  // biome-ignore format: the table reads in columns
  countyLetters: {
    530102: 'A', 530103: 'B', 530111: 'C', 530112: 'D', 530113: 'E', 530114: 'F', 530115: 'G',
    530124: 'H', 530125: 'J', 530126: 'K', 530127: 'L', 530128: 'M', 530129: 'N', 530181: 'P',
  },
  /** Yunnan files gantry cranes; its letter is not published, M stands in for it. */
  classLetters: { GANTRY_CRANE: 'M' },
  institutions: {
    530000: { quality: '530000-QS', safety: '530000-SS' },
    530100: { quality: '530100-QS', safety: '530100-SS' },
    530102: { quality: '530102-QS', safety: '530102-SS' },
  },
  policies: { licensesIssuedBy: 'PROVINCE' },
};
