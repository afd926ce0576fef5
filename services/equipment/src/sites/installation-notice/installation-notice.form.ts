import { declaring, number, ref, text } from '@anzhu/casework';
import { requiredDuties } from '@anzhu/identifiers';
import { z } from 'zod';
import { height, parameterFields, parameterRules } from '../../cranes/crane/crane-parameters.ts';
import { specialWorkersField } from '../../staff/key-staff.form.ts';
import { noticeFields, noticeRules } from '../notices/notice.form.ts';

const fields = z.object({
  craneId: ref('Crane', { zh: '设备', en: 'Crane' }),
  projectId: ref('Project', { zh: '工程', en: 'Project' }),
  ...noticeFields(requiredDuties.installation),
  location: text('安装具体位置(楼栋)', 'Where on the site: building'),
  firstHeight: number('首次安装高度', 'Height at the first installation', { unit: 'm', ...height }),
  finalHeight: number('最终使用高度', 'Height in final use', { unit: 'm', ...height }),
  ...parameterFields,
  specialWorkers: specialWorkersField,
});

/** C6, with the parameters of the crane as it will stand (C1a). */
export const installationNoticeForm = declaring(fields, {
  rules: {
    ...noticeRules(requiredDuties.installation),
    ...parameterRules('craneId.category'),
    finalHeight: { from: [{ path: 'firstHeight' }], help: { zh: '不小于首次安装高度', en: 'Not less than at the first installation' } },
  },
  sections: {
    craneId: { zh: '设备和工程', en: 'Crane and project' },
    workUnitUscc: { zh: '安装单位和计划', en: 'Who installs, and when' },
    keyStaff: { zh: '重点人员', en: 'Key staff' },
    location: { zh: '安装位置和参数', en: 'Where and how it will stand' },
    specialWorkers: { zh: '特种作业人员', en: 'Special operation workers' },
  },
});

export type InstallationNoticeForm = z.output<typeof installationNoticeForm>;
