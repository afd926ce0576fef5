import type { Remedy } from '@anzhu/workflow';
import type { Discipline } from '../institution/discipline.ts';

/** What lifts a reason that lies in a project or in its supervision, whichever process it bars. */
export const remedies = {
  reply: {
    process: 'supervision.rectification-reply',
    action: 'reply',
    zh: '施工单位整改后,由签发该通知的监督机构回复;签发有误的由其负责人撤销',
    en: 'Once the contractor has mended it the institution that issued the notice replies; one that was issued in error its chief revokes',
  },
  resumption: {
    process: 'supervision.supervision-suspension',
    action: 'planResumption',
    zh: '由中止监督的监督机构恢复监督',
    en: 'The institution that suspended the supervision resumes it',
  },
  termination: {
    process: 'supervision.safety-supervision-termination',
    action: 'terminate',
    zh: '由安全监督机构终止安全监督',
    en: 'The safety institution terminates its supervision',
  },
  approval: {
    process: 'supervision.supervision-registration',
    action: 'review',
    zh: '报监经两个监督机构审核通过后办理;打回修改的,先由建设单位在工改系统更正后重新报送',
    en: 'Both institutions are first to approve the registration; one that was returned the owner first corrects in the permit-reform system and sends again',
  },
  attempt: {
    process: 'supervision.completion-acceptance',
    action: 'withdraw',
    zh: '等待起重机械核查结果,或由质量监督机构撤回该次验收',
    en: 'Wait for the check of the cranes, or the quality institution withdraws that acceptance',
  },
  acceptance: {
    process: 'supervision.completion-acceptance',
    action: 'request',
    zh: '由质量监督机构办理竣工验收',
    en: 'The quality institution accepts the completion',
  },
  subDivision: {
    process: 'supervision.sub-division-acceptance',
    action: 'accept',
    zh: '由质量监督机构登记分部验收',
    en: 'The quality institution records the acceptance of the division',
  },
  annulment: {
    process: 'supervision.completion-acceptance',
    action: 'annul',
    zh: '验收有误的,由质量监督机构负责人撤销',
    en: 'An acceptance in error the chief of the quality institution annuls',
  },
  filing: {
    process: 'supervision.completion-filing',
    action: 'submit',
    zh: '已验收,由建设单位办理竣工验收备案;验收有误的由质量监督机构负责人撤销',
    en: 'It is accepted: the owner files the completion; an acceptance in error the chief of the quality institution annuls',
  },
} as const satisfies Record<string, Remedy>;

const institutions = {
  QUALITY: { zh: '质量监督', en: 'quality' },
  SAFETY: { zh: '安全监督', en: 'safety' },
} as const satisfies Record<Discipline, object>;

/** What lifts that nobody is allocated to supervise a project, or not whoever acts. */
export const allocation = (discipline: Discipline): Remedy => ({
  process: 'supervision.supervision-allocation',
  action: 'confirm',
  zh: `由${institutions[discipline].zh}机构负责人分配监督员`,
  en: `The chief of the ${institutions[discipline].en} institution allocates supervisors`,
});

/** What lifts that there is no plan of supervision. */
export const planning = (discipline: Discipline): Remedy => ({
  process: 'supervision.supervision-plan',
  action: 'compile',
  zh: `由监督员编制${institutions[discipline].zh}计划`,
  en: `A supervisor draws up the plan of ${institutions[discipline].en} supervision`,
});
