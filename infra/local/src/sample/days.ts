import { addDays, chinaCalendar, localDate } from '@anzhu/kernel';
import type { Days } from '@anzhu/samples';

/** Dates relative to today in Asia/Shanghai, which the system's clock is `offsetMs` ahead of. */
export const daysFrom = (offsetMs = 0): Days => {
  const today = localDate(new Date(Date.now() + offsetMs));
  return {
    today,
    plus: (days) => addDays(today, days),
    workingDays: (days) => chinaCalendar.addWorkingDays(today, days).date,
  };
};
