import { caseLoader } from '@anzhu/case-graphql';
import { answeredAlike, type SubgraphContext } from '@anzhu/graphql';
import { loaderOf, type Register } from '@anzhu/register';
import type { KeyStaffChanges } from '../key-staff-change/key-staff-change.module.ts';
import type { Person } from '../person/person.ts';
import type { UnlockRequests } from '../unlock/unlock-request.module.ts';
import type { LockEntry } from './lock-entry.register.ts';
import { historiesOf } from './lock-entry.store.ts';

interface HistoryRequest {
  readonly first: number;
  readonly before?: string | null;
}

interface Asked {
  readonly obj: Person;
  readonly params: HistoryRequest;
}

/** Where a lock was. */
export const lockEntryResolvers = {
  LockEntry: { project: ({ projectId }: LockEntry) => ({ id: projectId }) },
};

/** What befell the locks of persons, for all of an answer at once. */
const histories = (lockEntries: Register<LockEntry>) => ({
  loader: (queries: readonly Asked[], { subject }: SubgraphContext) =>
    answeredAlike(queries, (alike) => {
      const persons = alike.map(({ obj }) => obj._id);
      return historiesOf(lockEntries, persons, { first: 50, ...alike[0]?.params, reader: subject });
    }),
  opts: { cache: false },
});

interface Read {
  readonly lockEntries: Register<LockEntry>;
  readonly persons: Register<Person>;
  readonly keyStaffChanges: KeyStaffChanges;
  readonly unlockRequests: UnlockRequests;
}

const caseOf =
  (cause: LockEntry['cause']) =>
  (entry: LockEntry): string | null =>
    entry.cause === cause ? entry.caseId : null;

/** Whose lock it was and by which case, for whoever may read the person and the case. */
export const lockEntryLoaders = ({ lockEntries, persons, keyStaffChanges, unlockRequests }: Read) => ({
  Person: { lockHistory: histories(lockEntries) },
  LockEntry: {
    person: loaderOf(persons).byId<LockEntry>(({ personId }) => personId),
    keyStaffChange: caseLoader(keyStaffChanges, caseOf('KEY_STAFF_CHANGE')),
    unlockRequest: caseLoader(unlockRequests, caseOf('UNLOCK_REQUEST')),
  },
});
