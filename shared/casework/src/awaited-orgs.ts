import { type FollowUp, markOf } from '@anzhu/workflow';
import type { CaseRecord } from './case-record.ts';

/** The mark in what a case keeps of that for which it waits, before whose turn it is. */
export const markIn = (awaited: string): string => awaited.split(' ')[0] ?? '';

/** The organisations for which a case waits to begin a follow-up: of persons the one that they belong to. */
export const awaitedOrgs = (followUp: FollowUp, record: Pick<CaseRecord, 'applicant' | 'awaits'>): readonly string[] => {
  const marked = (record.awaits ?? []).filter((one) => markIn(one) === markOf(followUp));
  if (followUp.persons !== undefined) return marked.length > 0 ? [record.applicant] : [];
  return marked.map((one) => one.slice(markIn(one).length + 1));
};
