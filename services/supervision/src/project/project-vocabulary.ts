/** 工程管理级别: the level of the authority that manages a project. */
export const managementLevels = {
  PROVINCE: { zh: '省级', en: 'Province' },
  CITY: { zh: '州市级', en: 'City' },
  COUNTY: { zh: '县区级', en: 'County' },
} as const;

export const sectors = {
  BUILDING_CONSTRUCTION: { zh: '房屋建筑', en: 'Building construction' },
  MUNICIPAL_INFRASTRUCTURE: { zh: '市政基础设施', en: 'Municipal infrastructure' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;

export const partyKinds = {
  PROJECT_OWNER: { zh: '建设单位', en: 'Project owner' },
  CONTRACTOR: { zh: '施工总包单位', en: 'General contractor' },
  SUBCONTRACTOR: { zh: '分包单位', en: 'Subcontractor' },
  SUPERVISION_CONSULTANT: { zh: '监理单位', en: 'Supervision consultant' },
  SURVEY_FIRM: { zh: '勘察单位', en: 'Survey firm' },
  DESIGN_FIRM: { zh: '设计单位', en: 'Design firm' },
} as const;

export const teamRoles = {
  PROJECT_MANAGER: { zh: '项目经理', en: 'Project manager' },
  SAFETY_OFFICER: { zh: '安全员', en: 'Safety officer' },
  CHIEF_SUPERVISION_ENGINEER: { zh: '项目总监', en: 'Chief supervision engineer' },
} as const;

export const constructionStatuses = {
  REPORTED: { zh: '报监', en: 'Reported, not yet approved' },
  IN_CONSTRUCTION: { zh: '在建', en: 'In construction' },
  STOPPED: { zh: '停工', en: 'Stopped' },
  COMPLETED: { zh: '完工', en: 'Completed' },
  VOID: { zh: '作废', en: 'Void' },
} as const;

export const qualityStatuses = {
  REPORTED: { zh: '已上报', en: 'Reported' },
  NORMAL: { zh: '正常质量监督', en: 'Normal supervision' },
  RECTIFYING: { zh: '限期整改', en: 'Rectifying' },
  STOPPED: { zh: '停工', en: 'Stopped' },
  COMPLETED: { zh: '竣工', en: 'Completed' },
  VOID: { zh: '作废', en: 'Void' },
} as const;

export const safetyStatuses = {
  REPORTED: { zh: '已上报', en: 'Reported' },
  NORMAL: { zh: '正常安全监督', en: 'Normal supervision' },
  RECTIFYING: { zh: '限期整改', en: 'Rectifying' },
  STOPPED: { zh: '停工', en: 'Stopped' },
  TERMINATED: { zh: '终止安全监督', en: 'Terminated' },
  VOID: { zh: '作废', en: 'Void' },
} as const;

export type ManagementLevel = keyof typeof managementLevels;
export type PartyKind = keyof typeof partyKinds;
export type TeamRole = keyof typeof teamRoles;
