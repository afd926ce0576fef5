import type { CaseRecord } from '@anzhu/casework';
import type { ClientSession } from 'mongoose';
import type { SupervisionWorld } from '../world.ts';
import type { CompletionFilingForm } from './completion-filing.form.ts';
import { completionFilingProcess } from './completion-filing.ts';

export type Filing = Pick<CaseRecord<CompletionFilingForm>, '_id' | 'form' | 'history'>;

/** The filing of a project that was handed in and not given up, whichever of its acceptances was in force then. */
export const filingUnderWay = (
  { casesOf }: Pick<SupervisionWorld, 'casesOf'>,
  projectId: string,
  session: ClientSession,
): Promise<Filing | null> => {
  const { collection } = casesOf({ process: completionFilingProcess }).model;
  const handedIn = { 'form.projectId': projectId, state: { $in: ['SUBMITTED', 'RETURNED', 'APPROVED'] } };
  return collection.findOne(handedIn, { session }) as Promise<Filing | null>;
};
