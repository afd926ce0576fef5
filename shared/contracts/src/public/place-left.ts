import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { partnerService } from '../partner-subject.ts';
import { division } from '../vocabulary.ts';

/** Said where a record lay until now, to those who follow that place alone: what they were told of it is kept up no more. Where it lies now is for those who follow there. */
export const placeLeft = defineEvent({
  type: `${partnerService}.place.left.v1`,
  zh: '记录迁离该地, 此后变更不再向该地告知',
  en: 'A record lies elsewhere from now on; of what becomes of it nothing more is told here',
  data: z.object({ division: division.meta({ description: '原所在地行政区划代码 / Division it has left' }) }),
});
