import type { Jurisdiction } from '../jurisdiction.ts';

/** The national rules: what holds where a jurisdiction decides nothing of its own (K5; Order 166; 76号). */
export const national: Jurisdiction = {
  code: 'default',
  version: 1,
  zh: '全国',
  en: 'National',
  numbers: {
    ownershipFiling: { template: '{abbreviation}{city}{county}-{class}{year}{serial:5}' },
    useRegistration: { template: '{division}{class}（{year}）{serial:7}' },
    workSafetyLicense: { template: '({abbreviation})JZ安许证字[{year}]{serial:6}' },
    qualitySupervisionPlan: { template: '{division}质监计[{year}]{serial:5}' },
    safetySupervisionPlan: { template: '{division}安监计[{year}]{serial:5}' },
    qualityRectification: { template: '{division}质监改[{year}]{serial:4}' },
    safetyRectification: { template: '{division}安监改[{year}]{serial:4}' },
  },
  countyLetters: {},
  classLetters: { TOWER_CRANE: 'T', CONSTRUCTION_HOIST: 'S', MATERIAL_HOIST: 'W' },
  institutions: {},
  batchNames: {
    NEW: '{place}{year}年安全生产许可证第{serial}批',
    RENEWAL: '{place}{year}年安全生产许可证第{serial}批',
  },
  limits: {
    metresFromProject: 2000,
    metresBetweenMachines: 3,
    noticeWorkingDays: 2,
    registrationDays: 30,
    inspectionDays: 90,
    frequentInspectionDays: 30,
    rectificationReminderDays: 3,
    rectificationEscalationDays: 7,
  },
  policies: {
    receivedBy: 'CITY',
    sitesReviewedBy: 'DEPARTMENT',
    noticesGivenBy: 'INSTALLER',
    acceptance: 'IN_ROUNDS',
    reissue: 'ON_REQUEST',
    projects: 'PUSHED',
    unitNames: 'SHOWN',
    representativeWithoutA: 'SHOWN',
    registrationIsComplete: false,
    locksCount: 'IN_PROVINCE',
    workerMayBeChief: false,
    licensesIssuedBy: 'CITY',
  },
};
