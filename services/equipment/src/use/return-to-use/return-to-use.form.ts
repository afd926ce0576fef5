import { reference, text } from '@anzhu/casework';
import { z } from 'zod';

export const returnToUseForm = z.object({
  installationId: reference('安装告知', 'Installation'),
  reason: text('恢复使用的依据', 'Why it may be used again', { max: 500 }),
});

export type ReturnToUseForm = z.output<typeof returnToUseForm>;
