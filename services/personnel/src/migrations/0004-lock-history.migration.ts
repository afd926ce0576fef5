import { searchable } from '@anzhu/identifiers';
import { deriveId, startOfDay } from '@anzhu/kernel';
import type { Migration, MigrationStep } from '@anzhu/store';
import type { Person } from '../person/person.ts';
import type { Lock } from '../team/lock.ts';

const envelope = { version: 1, eventCounts: {}, outbox: [], requests: [], timers: [], history: [] };

/** The first entry of a lock that was added before there was a history; by what it was is not on record. */
const firstEntry = ({ _id: personId, uscc }: Person, { lockId, role, projectId, contractKey, d2, since }: Lock) => {
  const at = startOfDay(since);
  const of = { kind: 'ADDED', role, on: since, cause: null, caseId: null, contractKey, lockId, projectId, personId, uscc, d2 };
  return { _id: deriveId('lock-entry', lockId), ...of, ...searchable(), ...envelope, createdAt: at, updatedAt: at };
};

const persons: MigrationStep = {
  collection: 'persons',
  change: async (batch, connection) => {
    const entries = (batch as unknown as readonly Person[]).flatMap((person) => person.locks.map((lock) => firstEntry(person, lock)));
    const writes = entries.map(({ _id, ...entry }) => ({
      updateOne: { filter: { _id: _id as never }, update: { $setOnInsert: entry }, upsert: true },
    }));
    if (writes.length > 0) await connection.collection('lock_entries').bulkWrite(writes);
    return [];
  },
};

/** The locks that are held have a history (P2). */
export const lockHistory: Migration = { id: '0004-lock-history', steps: () => [persons] };
