import type { LocalDate, Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { BatchEntry } from './license-batch.ts';

type Waiting = Pick<BatchEntry, 'business' | 'caseId'>;

/** The applications that wait in batches, as what is decided about a batch reaches them; each in the caller's transaction. */
export interface PassedApplications {
  /** Gives one back to its unit, with the opinion why. */
  readonly sendBack: (session: ClientSession, entry: Waiting, opinion: string) => Promise<Result<unknown, Refusal>>;
  /** Issues or extends its license; done again it answers the same. */
  readonly issue: (session: ClientSession, entry: Waiting, on: LocalDate) => Promise<Result<{ readonly number: string }, Refusal>>;
  /** How many of these of a business wait for their license. */
  readonly countWaiting: (business: BatchEntry['business'], caseIds: readonly string[], session?: ClientSession) => Promise<number>;
}
