import type { Deviation } from '../jurisdiction.ts';

/** Its filing numbers have A for every county: 桂AA-T202500001. */
export const guangxi: Deviation = {
  code: '45',
  version: 2,
  zh: '广西',
  en: 'Guangxi',
  countyLetters: 'A',
  institutions: {
    450100: { quality: '450100-QS', safety: '450100-SS' },
    450103: { quality: '450100-QS', safety: '450100-SS' },
  },
};
