import { ref } from '@anzhu/casework';
import { z } from 'zod';
import { specialWorkersField } from '../../staff/key-staff.form.ts';
import { noticeFields } from '../notices/notice.form.ts';

export const dismantlingNoticeForm = z.object({
  installationId: ref('Installation', { zh: '安装告知', en: 'Installation' }, { ofOthers: true }),
  ...noticeFields,
  specialWorkers: specialWorkersField.optional(),
});

export type DismantlingNoticeForm = z.output<typeof dismantlingNoticeForm>;
