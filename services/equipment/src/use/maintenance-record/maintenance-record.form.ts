import { choice, date, name, ref, text } from '@anzhu/casework';
import { z } from 'zod';

/** C11. */
export const maintenanceRecordForm = z.object({
  installationId: ref('Installation', { zh: '安装告知', en: 'Installation' }, { ofOthers: true }),
  kind: choice(
    'MaintenanceKind',
    { zh: '类别', en: 'Kind of work' },
    {
      MAINTENANCE: { zh: '维护保养', en: 'Maintenance' },
      CHECK: { zh: '日常检查', en: 'Daily check' },
      REPAIR: { zh: '维修', en: 'Repair' },
    },
  ),
  doneOn: date('作业日期', 'Done on', { isPast: true }),
  content: text('作业内容', 'What was done', { max: 1000 }),
  findings: text('发现的问题', 'What was found', { max: 1000 }).optional(),
  personName: name('作业人员', 'Who did it', { max: 50 }),
});

export type MaintenanceRecordForm = z.output<typeof maintenanceRecordForm>;
