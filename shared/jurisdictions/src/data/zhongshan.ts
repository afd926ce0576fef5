import type { Deviation } from '../jurisdiction.ts';

/** A city of Guangdong without counties, with procedures of its own. */
export const zhongshan: Deviation = {
  code: '4420',
  version: 3,
  zh: '中山',
  en: 'Zhongshan',
  oldFilingNumber: { template: '{abbreviation}{city}-{class}{serial:5}' },
  countyLetters: 'A',
  institutions: { 442000: { quality: '442000-QS', safety: '442000-SS' } },
  policies: { reissue: 'TAGGED' },
};
