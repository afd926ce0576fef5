import { longestPutOff } from '@anzhu/kernel';
import type { mongo } from 'mongoose';

/** `isPutOff` of a field, for a query. */
export const putOff = (now: Date, longestMs: number) => ({ $gt: now, $lte: longestPutOff(now, longestMs) });

/** Not `isPutOff` of a field, for a query that finds by an index; what is put off for good has no moment. */
export const due = (field: string, now: Date, longestMs: number) => ({
  $or: [{ [field]: { $lte: now } }, { [field]: { $gt: longestPutOff(now, longestMs) } }],
});

/** The moment in so many milliseconds by the clock of the database, for an expression. */
export const inTime = (milliseconds: number) => ({ $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount: milliseconds } });

/** `isPutOff` of a field by the clock of the database, for an expression. */
export const isPutOffByDatabase = (field: string, longestMs: number): mongo.Document => ({
  $and: [{ $gt: [field, '$$NOW'] }, { $lte: [field, inTime(longestMs)] }],
});
