import { number, ref, text } from '@anzhu/casework';
import { z } from 'zod';
import { height, parameterFields } from '../../cranes/crane/crane-parameters.ts';
import { specialWorkersField } from '../../staff/key-staff.form.ts';
import { noticeFields } from '../notices/notice.form.ts';

/** C6, with the parameters of the crane as it will stand (C1a). */
export const installationNoticeForm = z.object({
  craneId: ref('Crane', { zh: '设备', en: 'Crane' }),
  projectId: ref('Project', { zh: '工程', en: 'Project' }),
  ...noticeFields,
  location: text('安装具体位置(楼栋)', 'Where on the site: building'),
  firstHeight: number('首次安装高度', 'Height at the first installation', { unit: 'm', ...height }),
  finalHeight: number('最终使用高度', 'Height in final use', { unit: 'm', ...height }),
  ...parameterFields,
  specialWorkers: specialWorkersField,
});

export type InstallationNoticeForm = z.output<typeof installationNoticeForm>;
