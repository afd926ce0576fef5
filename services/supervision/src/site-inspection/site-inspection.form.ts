import { called, choice, code, date, declaring, given, group, is, name, number, paperFile, text } from '@anzhu/casework';
import { z } from 'zod';
import { projectField } from '../project/project-case.form.ts';
import { teamRoles } from '../project/project-vocabulary.ts';
import { itemName } from './checklists.ts';
import { inspectionKinds } from './inspection-kinds.ts';

const findings = {
  CONFORMS: { zh: '符合', en: 'Conforms' },
  VIOLATES: { zh: '不符合', en: 'Does not conform' },
  NOT_PRESENT: { zh: '无此项', en: 'Not present on the site' },
} as const;

const severities = { GENERAL: { zh: '一般隐患', en: 'General' }, MAJOR: { zh: '重大隐患', en: 'Major' } } as const;

const result = group(
  'InspectedItem',
  { zh: '检查结果', en: 'Result of an item' },
  {
    item: called(code('检查项编号', 'Code of the item'), itemName),
    finding: choice('SiteInspectionFinding', { zh: '检查结论', en: 'Finding' }, findings),
    note: text('说明', 'Note', { max: 500 }).optional(),
  },
);

const hazard = declaring(
  group(
    'SiteHazard',
    { zh: '隐患', en: 'Hazard' },
    {
      place: text('部位', 'Where on the site'),
      description: text('隐患描述', 'Description of the hazard', { max: 500 }),
      severity: choice('SiteHazardSeverity', { zh: '隐患等级', en: 'Severity' }, severities),
      item: called(code('对应检查项编号', 'Code of the item of the checklist'), itemName).optional(),
      craneFilingNumber: code('所涉起重机械备案编号', 'Filing number of the crane concerned').optional(),
      personRole: choice('ProjectTeamRole', { zh: '所涉人员岗位', en: 'Role of the person concerned' }, teamRoles).optional(),
      personName: name('所涉人员姓名', 'Name of the person concerned', { max: 50 }).optional(),
      photoIds: z.array(paperFile('照片文件标识', 'File id of a photo')).min(1).max(9).optional(),
    },
  ),
  {
    rules: {
      personName: { requiredWhen: [given('personRole')], onlyWhen: given('personRole') },
      photoIds: { requiredWhen: [is('severity', 'MAJOR')] },
    },
  },
);

const fields = z.object({
  projectId: projectField,
  kind: choice('SiteInspectionKind', { zh: '检查类别', en: 'Kind of inspection' }, inspectionKinds),
  inspectedOn: date('检查日期', 'Day of the inspection', { isPast: true }),
  madeAt: text('现场记录时间(设备时钟)', 'Moment of making, by the clock of the device', { max: 40 }).optional(),
  place: text('检查部位', 'Place of the inspection'),
  longitude: number('经度', 'Longitude', { min: -180, max: 180 }).optional(),
  latitude: number('纬度', 'Latitude', { min: -90, max: 90 }).optional(),
  summary: text('检查情况', 'What was seen', { max: 2000 }),
  checklistVersion: number('检查表版本', 'Version of the checklist', { min: 1, max: 9999, integer: true }),
  results: z.array(result).min(1).max(100),
  hazards: z.array(hazard).max(100).optional(),
});

export const siteInspectionForm = declaring(fields, {
  sections: {
    projectId: { zh: '检查', en: 'The inspection' },
    checklistVersion: { zh: '检查表', en: 'The checklist' },
  },
});

export type SiteInspectionForm = z.output<typeof siteInspectionForm>;
