import { ref, text } from '@anzhu/casework';
import { z } from 'zod';

export const returnToUseForm = z.object({
  installationId: ref('Installation', { zh: '安装告知', en: 'Installation' }),
  reason: text('恢复使用的依据', 'Why it may be used again', { max: 500 }),
});

export type ReturnToUseForm = z.output<typeof returnToUseForm>;
