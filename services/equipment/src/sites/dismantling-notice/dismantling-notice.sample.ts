import type { Days, Sample, World } from '@anzhu/samples';
import { isSpending } from '../../filings/common/filing.sample.ts';
import { keyStaff } from '../../staff/key-staff.sample.ts';
import { standing } from '../installation/standing.sample.ts';
import { notifier, replanned, workUnit } from '../notices/notice.sample.ts';
import type { DismantlingNoticeForm } from './dismantling-notice.form.ts';

/** C9. */
export const dismantlingForm = (world: World, days: Days, installationId: string): DismantlingNoticeForm => ({
  installationId,
  plannedFrom: days.workingDays(3),
  plannedUntil: days.workingDays(6),
  keyStaff: keyStaff(world, { '1110': '1103', '1111': '1104', '1112': '1105', '1113': '1113' }),
});

export const sample: Sample<DismantlingNoticeForm> = {
  answers: { supervisor: ({ supervisor }) => supervisor('SAFETY').certificateNumber, ...replanned },
  plan: async (occasion) => {
    const installationId = await standing(occasion, { isOwn: isSpending(occasion) });
    return {
      opener: notifier(occasion),
      form: { ...dismantlingForm(occasion.world, occasion.days, installationId), ...workUnit(occasion) },
    };
  },
};
