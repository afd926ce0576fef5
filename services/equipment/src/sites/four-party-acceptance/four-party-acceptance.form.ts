import { choice, code, date, declaring, group, is, name, ref, type Source, secret, text, unitCode } from '@anzhu/casework';
import { checkCitizenId, checkPhone } from '@anzhu/identifiers';
import { z } from 'zod';
import { inspectionConclusion } from '../../cranes/crane/inspection.ts';

const uscc = unitCode('统一社会信用代码', 'USCC');
const idNumber = secret('citizenId', { zh: '身份证号', en: 'ID number' }, checkCitizenId);

const inspection = group(
  'CraneInspection',
  { zh: '检测信息', en: 'Inspection' },
  {
    body: name('检测单位', 'Inspection body', { of: 'bodyUscc' }),
    bodyUscc: uscc,
    bodyAddress: text('检测单位地址', 'Address of the inspection body').optional(),
    bodyCertificateNumber: code('检测单位资质证书编号', 'Number of its qualification').optional(),
    inspectorName: name('检测人员', 'Inspector', { max: 50 }),
    inspectorIdNumber: idNumber.optional(),
    reportNumber: code('报告编号', 'Number of the report'),
    reportDate: date('报告日期', 'Date of the report', { isPast: true }),
    conclusion: inspectionConclusion,
    remark: text('检测结论说明', 'What the report says beside it', { max: 500 }).optional(),
    nextDueOn: date('下次检验日期', 'Next inspection due'),
  },
);

/** The next inspection follows the report. */
export const inspectionField = declaring(inspection, { rules: { nextDueOn: { earliest: { of: 'reportDate', days: 1 } } } });

// biome-ignore format: the table reads in columns
/** Who must accept: the unit of each kind that has to do with this very crane and project. */
export const acceptingUnits = {
  OWNER:      { zh: '产权(出租)单位',       en: 'Owner (lessor)' },
  INSTALLER:  { zh: '安装单位',             en: 'Installer' },
  USER:       { zh: '使用单位或施工总承包', en: 'User or general contractor' },
  CONSULTANT: { zh: '监理单位',             en: 'Supervision consultant' },
} as const;

const conclusion = group(
  'AcceptanceConclusion',
  { zh: '验收结论', en: 'Conclusion of one unit' },
  {
    party: choice('AcceptingParty', { zh: '验收单位类别', en: 'Which party' }, acceptingUnits),
    unitName: name('验收单位', 'Accepting unit', { of: 'uscc' }),
    uscc,
    personName: name('验收人', 'Who accepted', { max: 50 }),
    conclusion: choice(
      'AcceptanceVerdict',
      { zh: '结论', en: 'Conclusion' },
      { PASSED: { zh: '通过', en: 'Passed' }, FAILED: { zh: '不通过', en: 'Not passed' } },
    ),
    remark: text('备注', 'Remark', { max: 500 }).optional(),
    acceptedOn: date('验收日期', 'Date of acceptance', { isPast: true }),
  },
);

// biome-ignore format: the table reads in columns
/** Where the unit of each party stands. */
const partySources: readonly Source[] = [
  { when: is('party', 'OWNER'),      path: '/installationId.owner.uscc' },
  { when: is('party', 'INSTALLER'),  path: '/installationId.installer.uscc' },
  { when: is('party', 'USER'),       path: '/installationId.notice.projectBlock.contractor.uscc' },
  { when: is('party', 'CONSULTANT'), path: '/installationId.notice.projectBlock.consultant.uscc' },
];

/** A failed acceptance is explained. */
const conclusionField = declaring(conclusion, {
  rules: { uscc: { from: partySources }, remark: { requiredWhen: [is('conclusion', 'FAILED')] } },
});

const fields = z.object({
  installationId: ref('Installation', { zh: '安装告知', en: 'Installation' }),
  round: choice(
    'AcceptanceRound',
    { zh: '验收轮次', en: 'Round' },
    { INITIAL: { zh: '首次安装', en: 'First installation' }, CLIMB: { zh: '顶升', en: 'Climbing' }, TIE: { zh: '附着', en: 'Tying' } },
  ),
  projectManagerName: name('项目经理姓名', 'Project manager', { max: 50 }).optional(),
  projectManagerIdNumber: secret(
    'citizenId',
    { zh: '项目经理身份证号', en: 'ID number of the project manager' },
    checkCitizenId,
  ).optional(),
  projectManagerPhone: secret('phone', { zh: '项目经理联系电话', en: 'Phone of the project manager' }, checkPhone).optional(),
  usePlace: text('使用地点', 'Place of use'),
  responsibleName: name('主要负责人', 'Person in charge', { max: 50 }),
  responsibleIdNumber: idNumber,
  responsiblePhone: secret('phone', { zh: '联系电话', en: 'Telephone' }, checkPhone),
  inspection: inspectionField,
  conclusions: z.array(conclusionField).min(1).max(50),
});

/** C7; what the records know is not typed: `projectBlock` and `installationBlock` show it. The project manager's phone they do not know. */
export const fourPartyAcceptanceForm = declaring(fields, {
  rules: { conclusions: { everyOf: { path: 'party', values: acceptingUnits } } },
  sections: {
    installationId: { zh: '设备和验收轮次', en: 'Crane and round' },
    projectManagerName: { zh: '项目经理和负责人', en: 'Project manager and person in charge' },
    inspection: { zh: '检测信息', en: 'Inspection' },
    conclusions: { zh: '验收结论', en: 'Conclusions' },
  },
});

export type FourPartyAcceptanceForm = z.output<typeof fourPartyAcceptanceForm>;
