import { declaring, ref, text } from '@anzhu/casework';
import { z } from 'zod';

const fields = z.object({
  registrationId: ref('UseRegistration', { zh: '使用登记', en: 'Use registration' }),
  location: text('安装具体位置(楼栋)', 'Where on the site: building'),
  reason: text('更正原因', 'Reason of the correction', { max: 500 }),
});

/** K4; project, units and machine are not typed: the registration takes them as they are on record. */
export const useCorrectionForm = declaring(fields, {
  rules: {
    location: {
      from: [{ path: 'registrationId.installationBlock.location' }],
      help: {
        zh: '位置无误的照原样保留;工程、单位、机械信息先在各自业务中更正,本业务通过后一并更新',
        en: 'Left as it is where it is right; data of project, units and machine are corrected in their own business first and taken over with the approval',
      },
    },
  },
});

export type UseCorrectionForm = z.output<typeof useCorrectionForm>;
