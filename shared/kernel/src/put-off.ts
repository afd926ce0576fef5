/** Until when something can be put off at this moment, where no pause is longer. */
export const longestPutOff = (now: Date, longestMs: number): Date => new Date(now.getTime() + longestMs);

/** Whether something that is put off still is. What lies beyond the longest pause was set by a clock that has since been set back, and counts for nothing. */
export const isPutOff = (until: Date, now: Date, longestMs: number): boolean => until > now && until <= longestPutOff(now, longestMs);
