import { searchable } from '@anzhu/identifiers';
import { deriveId } from '@anzhu/kernel';
import { entriesOf, entryLog, type LogEntry, logKey, type Migration, type MigrationStep, type StoredHistoryEntry } from '@anzhu/store';
import { revealing } from '@anzhu/workflow';
import type { Connection } from 'mongoose';
import type { Supervisor } from '../supervisor/supervisor.ts';
import type { SupervisorReveal } from '../supervisor/supervisor-reveal.ts';

const envelope = { version: 1, eventCounts: {}, outbox: [], requests: [], timers: [], history: [] };

/** Of one disclosure the log and the list say the moment each by itself. */
const sameMomentMs = 60_000;

type Kept = Pick<SupervisorReveal, '_id' | 'supervisorId' | 'by' | 'revealedAt'>;
type Entry = Pick<StoredHistoryEntry, 'number' | 'at' | 'actorId' | 'actorName' | 'role' | 'opinion'>;

const isListed = (kept: readonly Kept[], supervisorId: string, { actorId, at }: Entry): boolean =>
  kept.some(
    (one) => one.supervisorId === supervisorId && one.by === actorId && Math.abs(one.revealedAt.getTime() - at.getTime()) < sameMomentMs,
  );

/** The institution a supervisor was of at a moment; none where the supervisor was handed over to another since. */
const institutionAt = (supervisor: Supervisor, at: Date): string =>
  entriesOf(supervisor).some((entry) => entry.action === 'handOver' && entry.at > at) ? '' : supervisor.institutionCode;

/** What a log says of a disclosure; of a department it does not say which. */
const revealOf = (supervisor: Supervisor, entry: Entry) => {
  const { _id: supervisorId, division, d2, d4, d6 } = supervisor;
  const { number, at, actorId: by, actorName: byName, role, opinion: reason = '' } = entry;
  const _id = deriveId('logged-disclosure', supervisorId, String(number));
  const institutionCode = institutionAt(supervisor, at);
  const who = { by, byName, byOrg: role === 'SUPERVISION_CHIEF' ? institutionCode : '', reason, revealedAt: at };
  const own = { supervisorId, institutionCode, ...who, division, d2, d4, d6 };
  return { _id, ...own, ...searchable(byName, reason), ...envelope, createdAt: at, updatedAt: at };
};

/** The disclosures in the log of each, also in what has left the record. */
const revealsIn = async (connection: Connection, supervisors: readonly Supervisor[]) => {
  const of = new Map(supervisors.map((one) => [logKey('supervisors', one._id), one]));
  const left = await entryLog(connection)
    .find({ of: { $in: [...of.keys()] }, action: revealing })
    .toArray();
  const early = left.flatMap((entry: LogEntry) => {
    const supervisor = of.get(entry.of);
    return supervisor ? [{ supervisor, entry }] : [];
  });
  const held = supervisors.flatMap((supervisor) => entriesOf(supervisor).map((entry) => ({ supervisor, entry })));
  return [...early, ...held.filter(({ entry }) => entry.action === revealing)];
};

const change: MigrationStep['change'] = async (batch, connection) => {
  const supervisors = batch as unknown as readonly Supervisor[];
  const reveals = connection.collection<Kept>('supervisor_reveals');
  const kept = await reveals.find({ supervisorId: { $in: supervisors.map(({ _id }) => _id) } }).toArray();
  const missing = (await revealsIn(connection, supervisors)).filter(({ supervisor: { _id }, entry }) => !isListed(kept, _id, entry));
  const writes = missing.map(({ supervisor, entry }) => {
    const { _id, ...reveal } = revealOf(supervisor, entry);
    return { updateOne: { filter: { _id }, update: { $setOnInsert: reveal }, upsert: true } };
  });
  if (writes.length > 0) await reveals.bulkWrite(writes);
  return [];
};

/** X9: who was shown supervisors' ID numbers before is in the list for auditors too. */
export const loggedReveals: Migration = {
  id: '0012-logged-reveals',
  steps: () => [{ collection: 'supervisors', change }],
};
