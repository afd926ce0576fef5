import type { Deviation } from '../jurisdiction.ts';

export const xinjiang: Deviation = {
  code: '65',
  version: 5,
  zh: '新疆',
  en: 'Xinjiang',
  // biome-ignore format: the table reads in columns
  countyLetters: {
    650102: 'A', 650103: 'B', 650104: 'C', 650105: 'D', 650106: 'E', 650107: 'F', 650109: 'G', 650121: 'H',
    652301: 'A', 652302: 'B', 652323: 'C', 652324: 'D', 652325: 'E', 652327: 'F', 652328: 'G',
  },
  institutions: {
    650000: { quality: '650000-QS', safety: '650000-SS' },
    652300: { quality: '652300-QS', safety: '652300-SS' },
    652301: { quality: '652300-QS', safety: '652300-SS' },
  },
  policies: {
    noticesGivenBy: 'OWNER',
    acceptance: 'WITH_REGISTRATION',
    projects: 'ENTERED_TOO',
    unitNames: 'REFUSED',
    registrationIsComplete: true,
    ownersBuildToo: false,
    certificates: 'CODED_ON_REQUEST',
  },
};
