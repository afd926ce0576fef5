import { longestPauseMs } from '@anzhu/kernel';

/** A date begins with the name of its day. */
const millisecondsIn = (text: string, now: Date): number => {
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  return /^[A-Za-z]{3}/.test(text) ? Date.parse(text) - now.getTime() : Number.NaN;
};

/** The pause that an answer asks for (Retry-After, in seconds or as a date; RFC 9110, 10.2.3), never longer than the longest of ours; undefined where it asks for none. */
export const pauseAsked = (retryAfter: string | undefined, now: Date): number | undefined => {
  const asked = millisecondsIn(retryAfter?.trim() ?? '', now);
  return Number.isNaN(asked) ? undefined : Math.min(Math.max(asked, 0), longestPauseMs);
};
