import { defineProcess, type FollowUp, type PaperRequirement } from '@anzhu/workflow';

/** R7: a notice follows from an inspection, where something is to be mended. */
const notice: FollowUp = {
  begins: 'supervision.rectification-notice',
  by: ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'],
  form: { projectId: 'form.projectId', inspectionId: '_id' },
  isOptional: true,
  zh: '签发整改通知',
  en: 'Issue a rectification notice',
};

/** 监督记录 (R6 a–c): what an institution has inspected on a site; saving completes it (X8). */
const siteInspection = defineProcess({
  id: 'supervision.site-inspection',
  row: 'R6',
  type: 'SiteInspection',
  zh: '监督检查记录',
  en: 'Site inspection',
  initial: 'NEW',
  editable: ['NEW'],
  opensWith: 'record',
  states: {
    NEW: { zh: '新建', en: 'New' },
    RECORDED: { zh: '已办结', en: 'Recorded', final: true, passes: true, leadsTo: [notice] },
  },
  actions: { record: { zh: '保存', en: 'Record' } },
});

const papers = [
  {
    kind: 'SITE_PHOTO',
    zh: '现场照片',
    en: 'Photo of the site',
    required: false,
    shows: { zh: '检查部位或隐患的清晰影像', en: 'the place or the hazard, clearly' },
  },
  { kind: 'OTHER', zh: '其他资料', en: 'Other papers', required: false },
] as const satisfies readonly PaperRequirement[];

export const siteInspectionWorkflow = siteInspection.workflow(
  siteInspection.variant('default', {
    record: { from: 'NEW', to: 'RECORDED', by: ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'], party: 'applicant', papers },
  }),
);
