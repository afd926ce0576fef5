import { reference } from '@anzhu/casework';
import { z } from 'zod';
import { noticeFields } from '../notices/notice.form.ts';

export const dismantlingNoticeForm = z.object({ installationId: reference('安装告知', 'Installation'), ...noticeFields });

export type DismantlingNoticeForm = z.output<typeof dismantlingNoticeForm>;
