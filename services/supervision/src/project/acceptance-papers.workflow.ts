import type { PaperRequirement } from '@anzhu/workflow';

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'QUALITY_SUPERVISION_REPORT', zh: '工程质量监督报告',                 en: 'Report on quality supervision' },
  { kind: 'ACCEPTANCE_NOTICE',          zh: '工程竣工验收通知书',               en: 'Notice of completion acceptance' },
  { kind: 'ACCEPTANCE_GROUP',           zh: '验收组人员名单',                   en: 'Members of the acceptance group' },
  { kind: 'CONDITIONS_REVIEW',          zh: '工程竣工验收条件审查记录表扫描件', en: 'Scan of the review of conditions' },
  { kind: 'MISSING_CONDITIONS',         zh: '工程竣工验收条件缺少项文件资料',   en: 'Papers on conditions that are missing' },
  { kind: 'SUPERVISION_RECORD',         zh: '工程竣工验收监督记录原件扫描件',   en: 'Scan of the record of supervision' },
  { kind: 'OTHER_BY_LAW',               zh: '法律、规章规定的必须提供的其他文件', en: 'Other papers demanded by law' },
] as const satisfies readonly Omit<PaperRequirement, 'required'>[];

/** The papers of an acceptance (R12, R13), of which each process demands its own. */
export const acceptancePapers = (required: readonly (typeof papers)[number]['kind'][]) =>
  papers.map((paper) => ({ ...paper, required: required.includes(paper.kind) }));
