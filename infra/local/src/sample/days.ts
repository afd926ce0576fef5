import { addDays, chinaCalendar, localDate } from '@anzhu/kernel';

/** Dates relative to today in Asia/Shanghai, which the system's clock is `offsetMs` ahead of. */
export const daysFrom = (offsetMs = 0) => {
  const today = localDate(new Date(Date.now() + offsetMs));
  return {
    today,
    plus: (days: number): string => addDays(today, days),
    workingDays: (days: number): string => chinaCalendar.addWorkingDays(today, days).date,
  };
};

export type Days = ReturnType<typeof daysFrom>;
