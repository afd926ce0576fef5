const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** A moment by the clock of Beijing, to the minute. */
export const minuteOf = (moment: string | null | undefined): string => (moment ? beijing.format(new Date(moment)) : '');

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** So many days after a day, or after today; undefined after what is no day. */
export const dayAfter = (day: string | undefined, days: number): string | undefined => {
  const from = day ? new Date(`${day}T12:00:00+08:00`) : new Date();
  if ((day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day)) || Number.isNaN(from.getTime())) return undefined;
  return today.format(from.getTime() + days * 86_400_000);
};

type Bound = { readonly path: string | null; readonly days: number } | null;

/** The day that a bound means, as far as the day it counts from is known. */
export const boundOf = (bound: Bound, at: (path: string) => unknown): string | undefined => {
  if (!bound) return undefined;
  const from = bound.path === null ? undefined : at(bound.path);
  return bound.path !== null && typeof from !== 'string' ? undefined : dayAfter(from as string | undefined, bound.days);
};
