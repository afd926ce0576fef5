import { type CaseMove, type CloudEvent, caseMovedOf, draftEvent, type EventDraft } from '@anzhu/contracts';
import { pastOf } from '@anzhu/store';
import { applicantRoles } from '@anzhu/workflow';
import type { Connection } from 'mongoose';
import type { CaseRecord } from './case-record.ts';
import { flaggedNow, serviceOf, standingOf } from './moved.ts';
import type { Process } from './process.ts';

type AnyProcess = Process<never, never, never>;

/** What was published and is undone, and what the restored service has said since and will publish after it. */
interface Undone {
  readonly events: readonly CloudEvent[];
  readonly waiting: readonly CloudEvent[];
  readonly say: (caseId: string, draft: EventDraft) => Promise<void>;
}

const anew = { action: 'restore', actionLabel: { zh: '数据库恢复后重新告知', en: 'Said anew after a restore' }, restored: true } as const;

const sameTurn = (one: CaseMove, other: CaseMove): boolean => JSON.stringify(one.waitsFor) === JSON.stringify(other.waitsFor);

const hasMoved = ({ formerState, state, turnHasPassed }: CaseMove): boolean => formerState !== state || turnHasPassed === true;

/** Of a case, what was said and is undone, and what will be said after it. */
interface Said {
  readonly undone: readonly CaseMove[];
  readonly later: readonly CaseMove[];
}

/** Whether somebody has said his part, in the turn that was told last, in what is undone: he is to say it again. */
const isUnsaid = ({ undone, later }: Said): boolean =>
  undone.slice([...undone, ...later].findLastIndex(hasMoved) + 1).some(({ hasSaid }) => hasSaid);

/** Whether others have given the case back to whom it waits for: neither a draft never handed in, nor what he has taken back. */
const wasReturned = (record: CaseRecord): boolean => {
  const last = pastOf(record).findLast(({ from, to }) => to === record.state && from !== to);
  return record.submittedAt !== null && last !== undefined && !applicantRoles.includes(last.role);
};

/** Of what was said before the backup nothing is told again: not that it has passed or ended, and that it was returned only where it was. */
const formerPhaseOf = ({ phase }: CaseMove, record: CaseRecord): CaseMove['phase'] =>
  phase === 'TO_INITIATE' && wasReturned(record) ? 'IN_PROGRESS' : phase;

/** What needs attention, where other than that was said last and what said it is undone. */
const attentionAnew = (process: AnyProcess, record: CaseRecord, { undone, later }: Said): Partial<CaseMove> => {
  const said = [...undone, ...later].findLast(({ flagged }) => flagged)?.flagged;
  const now = flaggedNow(process, record as never);
  return !undone.some(({ flagged }) => flagged) || JSON.stringify(said) === JSON.stringify(now.flagged) ? {} : now;
};

interface Standing {
  /** What was said of it last. */
  readonly last: CaseMove;
  readonly said: Said;
}

/** What is to be said of a case as it stands; null where all was told that is. */
const restated = (process: AnyProcess, record: CaseRecord, { last, said }: Standing): CaseMove | null => {
  const now = standingOf(process, record as never, anew.action);
  const passed = !sameTurn(now, last) || isUnsaid(said);
  const attention = attentionAnew(process, record, said);
  if (last.state === now.state && last.dueAt === now.dueAt && !passed && !attention.flagged) return null;
  const turn = last.state === now.state && passed ? { turnHasPassed: true as const } : {};
  return { ...now, ...anew, ...turn, ...attention, formerState: last.state, formerPhase: formerPhaseOf(now, record) };
};

/** Of a case that is lost nobody is asked anything any more, and nothing needs attention. */
const lost = ({ dueAt: _dueAt, actorId: _actorId, hasSaid: _hasSaid, decidedBy: _decidedBy, ...last }: CaseMove): CaseMove => ({
  ...{ ...last, ...anew, actedBy: '', formerState: last.state, phase: 'TO_INITIATE', formerPhase: 'TO_INITIATE' },
  ...{ waitsFor: [], turnHasPassed: true, flagged: [] },
});

const movesIn = (events: readonly CloudEvent[], type: string): ReadonlyMap<string, readonly CaseMove[]> => {
  const moves = new Map<string, CaseMove[]>();
  for (const { subject, data } of events.filter((event) => event.type === type))
    moves.set(subject, [...(moves.get(subject) ?? []), data as unknown as CaseMove]);
  return moves;
};

const wordsFor = (process: AnyProcess, record: CaseRecord | undefined, said: Said): CaseMove | null => {
  const last = [...said.undone, ...said.later].at(-1);
  if (!last) return null;
  if (record) return restated(process, record, { last, said });
  return last.restored && last.waitsFor.length === 0 ? null : lost(last);
};

/** Says of the cases of these processes of one service how they stand, after a restore, where it is not what was said of them last: so that people are asked what the cases wait for, once, and nothing else. */
export const restateCases = async (connection: Connection, processes: readonly AnyProcess[], { events, waiting, say }: Undone) => {
  for (const process of processes) {
    const { id } = process.workflow.process;
    const moved = caseMovedOf(serviceOf(id));
    const later = movesIn(waiting, moved.type);
    const undone = [...movesIn(events, moved.type)].filter(([, [move]]) => move?.process === id);
    const ids = undone.map(([caseId]) => caseId);
    const found = await connection
      .collection<CaseRecord>(process.collection)
      .find({ _id: { $in: ids } })
      .toArray();
    const records = new Map(found.map((record) => [record._id, record as CaseRecord]));
    for (const [caseId, moves] of undone) {
      const move = wordsFor(process, records.get(caseId), { undone: moves, later: later.get(caseId) ?? [] });
      if (move) await say(caseId, draftEvent(moved, move));
    }
  }
};
