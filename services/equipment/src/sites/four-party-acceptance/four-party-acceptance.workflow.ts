import type { PaperRequirement } from '@anzhu/workflow';
import { recordedAtOnce } from '../site-records/recorded-at-once.workflow.ts';

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'INSTALLATION_MONITORING',   zh: '安拆监控记录表',   en: 'Record of the supervised installation', required: false },
  { kind: 'INSTALLATION_ACCEPTANCE',   zh: '安装验收表',       en: 'Acceptance of the installation',        required: true },
  { kind: 'TIE_ACCEPTANCE',            zh: '附着验收表',       en: 'Acceptance of the ties',                required: false },
  { kind: 'SELF_INSPECTION',           zh: '安装自检记录表',   en: 'Self-inspection of the installer',      required: true },
  { kind: 'INSPECTION_REPORT',         zh: '检测报告',         en: 'Inspection report',                     required: true },
  { kind: 'ACCEPTANCE_RECORD',         zh: '安装验收记录',     en: 'Record of the acceptance',              required: true },
] as const satisfies readonly PaperRequirement[];

/** 四方验收 (C7): recorded round by round by the using side (saving completes it, X8), read by the authority. */
export const fourPartyAcceptanceWorkflow = recordedAtOnce({
  id: 'equipment.four-party-acceptance',
  row: 'C7',
  type: 'FourPartyAcceptance',
  zh: '四方验收',
  en: 'Four-party acceptance',
  papers,
});
