import type { BlockReason, Remedy } from '@anzhu/workflow';

const application: Remedy = {
  process: 'enterprise.license-application',
  action: 'submit',
  zh: '由该单位申请新办',
  en: 'The unit applies for a new license',
};

const giveBack: Remedy = {
  process: 'enterprise.license-return',
  action: 'submit',
  zh: '先由该单位申请发还',
  en: 'The unit applies for its return first',
};

/** What is done instead of what a license does not allow, by the code of the reason. */
export const licenseRemedies: Readonly<Record<string, Remedy>> = {
  LICENSE_SUSPENDED: giveBack,
  LICENSE_EXPIRED: application,
  LICENSE_CANCELLED: application,
  LICENSE_UNKNOWN: application,
  LICENSE_REVOKED: {
    ...application,
    zh: '吊销满一年后由该单位申请新办',
    en: 'A year after the revocation the unit applies for a new license',
  },
  LICENSE_IN_FORCE: {
    process: 'enterprise.license-renewal',
    action: 'submit',
    zh: '到期前三个月内由该单位申请延续',
    en: 'Within three months before its end the unit applies for its renewal',
  },
  PENALTY_PENDING: {
    process: 'enterprise.license-penalty',
    action: 'approve',
    zh: '由主管部门先就处罚作出决定',
    en: 'The department decides on the penalty first',
  },
  NOTHING_TO_CHANGE: {
    process: 'enterprise.unit-registration',
    action: 'submit',
    zh: '先由该单位变更注册信息',
    en: 'The unit changes what is registered of it first',
  },
};

/** The reasons, each with what is done instead. */
export const withRemedies = (reasons: readonly BlockReason[]): readonly BlockReason[] =>
  reasons.map((reason) => {
    const remedy = licenseRemedies[reason.code];
    return remedy ? { ...reason, remedy } : reason;
  });
