import { declaring, ref } from '@anzhu/casework';
import { requiredDuties } from '@anzhu/identifiers';
import { z } from 'zod';
import { specialWorkersField } from '../../staff/key-staff.form.ts';
import { noticeFields, noticeRules } from '../notices/notice.form.ts';

const fields = z.object({
  installationId: ref('Installation', { zh: '安装告知', en: 'Installation' }, { ofOthers: true }),
  ...noticeFields(requiredDuties.dismantling),
  specialWorkers: specialWorkersField.optional(),
});

export const dismantlingNoticeForm = declaring(fields, { rules: noticeRules(requiredDuties.dismantling) });

export type DismantlingNoticeForm = z.output<typeof dismantlingNoticeForm>;
