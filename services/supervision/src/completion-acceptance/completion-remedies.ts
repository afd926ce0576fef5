import type { BlockReason, Remedy } from '@anzhu/workflow';
import type { Project } from '../project/project.ts';

const reply: Remedy = {
  process: 'supervision.rectification-reply',
  action: 'reply',
  zh: '施工单位整改后,由签发该通知的监督机构回复;签发有误的由其负责人撤销',
  en: 'Once the contractor has mended it the institution that issued the notice replies; one that was issued in error its chief revokes',
};

const resumption: Remedy = {
  process: 'supervision.supervision-suspension',
  action: 'planResumption',
  zh: '由中止监督的监督机构恢复监督',
  en: 'The institution that suspended the supervision resumes it',
};

/** What lifts what forbids an acceptance (R13), by the code of the reason. */
export const completionRemedies: Readonly<Record<string, Remedy>> = {
  CRANE_STANDS: {
    process: 'equipment.dismantling-notice',
    action: 'submit',
    zh: '由安拆单位(新疆由产权单位)办理拆卸告知;设备未到场的,由主管部门取消安装',
    en: 'The installer (in Xinjiang the owner) files a dismantling notice; of a machine that never came the authority cancels the installation',
  },
  RECTIFICATION_NOTICE_OPEN: reply,
  PROJECT_STOPPED: reply,
  SAFETY_SUPERVISION_NOT_TERMINATED: {
    process: 'supervision.safety-supervision-termination',
    action: 'terminate',
    zh: '由安全监督机构终止安全监督',
    en: 'The safety institution terminates its supervision',
  },
  SUPERVISOR_NOT_ALLOCATED: {
    process: 'supervision.supervision-allocation',
    action: 'confirm',
    zh: '由质量监督机构负责人分配监督员',
    en: 'The chief of the quality institution allocates supervisors',
  },
  SUPERVISION_PLAN_MISSING: {
    process: 'supervision.supervision-plan',
    action: 'compile',
    zh: '由监督员编制质量监督计划',
    en: 'The supervisor draws up the plan of quality supervision',
  },
  PROJECT_NOT_IN_CONSTRUCTION: {
    process: 'supervision.supervision-registration',
    action: 'review',
    zh: '报监审核通过后办理',
    en: 'The registration is to be approved first',
  },
  ACCEPTANCE_IN_PROGRESS: {
    process: 'supervision.completion-acceptance',
    action: 'withdraw',
    zh: '等待起重机械核查结果,或撤回该次验收',
    en: 'Wait for the check of the cranes, or withdraw that acceptance',
  },
  PROJECT_ACCEPTED: {
    process: 'supervision.completion-filing',
    action: 'submit',
    zh: '已验收,由建设单位办理竣工验收备案;验收有误的由质量监督机构负责人撤销',
    en: 'It is accepted: the owner files the completion; an acceptance in error the chief of the quality institution annuls',
  },
};

/** A suspension is resumed where there is one; of what is void or completed nothing lifts that it is not in construction. */
const remedyOf = ({ facts }: Project, code: string): Remedy | undefined => {
  if (code === 'PROJECT_STOPPED' && facts.suspensions.length > 0) return resumption;
  return code === 'PROJECT_NOT_IN_CONSTRUCTION' && (facts.isVoid || facts.isApproved) ? undefined : completionRemedies[code];
};

/** The reasons, each with what lifts it. */
export const withRemedies = (project: Project, reasons: readonly BlockReason[]): readonly BlockReason[] =>
  reasons.map((reason) => {
    const remedy = remedyOf(project, reason.code);
    return remedy ? { ...reason, remedy } : reason;
  });
