import { longestPauseMs } from '@anzhu/kernel';

const millisecondsIn = (text: string, now: Date): number => (/^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now.getTime());

/** The pause that an answer asks for (Retry-After, in seconds or as a date; RFC 9110, 10.2.3), never longer than the longest of ours; undefined where it asks for none. */
export const pauseAsked = (retryAfter: string | undefined, now: Date): number | undefined => {
  const asked = millisecondsIn(retryAfter?.trim() ?? '', now);
  return Number.isNaN(asked) ? undefined : Math.min(Math.max(asked, 0), longestPauseMs);
};
