import { caseLoader } from '@anzhu/case-graphql';
import { loaderOf, type Register } from '@anzhu/register';
import type { KeyStaffChanges } from '../key-staff-change/key-staff-change.module.ts';
import type { Person } from '../person/person.ts';
import type { UnlockRequests } from '../unlock/unlock-request.module.ts';
import type { LockEntry } from './lock-entry.register.ts';
import { historyOf } from './lock-entry.store.ts';

interface HistoryRequest {
  readonly first: number;
  readonly before?: string | null;
}

/** Where a lock was, and what befell a person's locks. */
export const lockEntryResolvers = (lockEntries: Register<LockEntry>) => ({
  LockEntry: { project: ({ projectId }: LockEntry) => ({ id: projectId }) },
  Person: { lockHistory: ({ _id }: Person, asked: HistoryRequest) => historyOf(lockEntries, _id, asked) },
});

interface Read {
  readonly persons: Register<Person>;
  readonly keyStaffChanges: KeyStaffChanges;
  readonly unlockRequests: UnlockRequests;
}

const caseOf =
  (cause: LockEntry['cause']) =>
  (entry: LockEntry): string | null =>
    entry.cause === cause ? entry.caseId : null;

/** Whose lock it was and by which case, for whoever may read the person and the case. */
export const lockEntryLoaders = ({ persons, keyStaffChanges, unlockRequests }: Read) => ({
  LockEntry: {
    person: loaderOf(persons).byId<LockEntry>(({ personId }) => personId),
    keyStaffChange: caseLoader(keyStaffChanges, caseOf('KEY_STAFF_CHANGE')),
    unlockRequest: caseLoader(unlockRequests, caseOf('UNLOCK_REQUEST')),
  },
});
