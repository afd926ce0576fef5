import { type CalendarChange, localDate } from '@anzhu/kernel';
import type { Commit } from '@anzhu/store';
import { system } from './actor.ts';
import type { CaseRecord } from './case-record.ts';
import { madeUnder } from './form-version.ts';
import { movesOf } from './moved.ts';
import type { Process } from './process.ts';
import { limitBegan } from './resting-limit.ts';
import type { Cases } from './use-case.ts';

type Limit = Pick<CaseRecord, 'dueAt' | 'isDueProvisional'>;

const limitOf = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  { calendar, touches }: CalendarChange,
): Limit | null => {
  const { state, dueAt, isDueProvisional } = record;
  const { dueInWorkingDays, limitRests } = process.workflow.process.states[state] ?? {};
  const days = limitRests ? (record.limitLeft ?? dueInWorkingDays) : dueInWorkingDays;
  const entered = limitBegan(process.workflow, record);
  if (dueAt === null || days === undefined || !entered) return null;
  const from = localDate(entered.at);
  if (!isDueProvisional && !touches(from, dueAt)) return null;
  const { date, provisional } = calendar.addWorkingDays(from, days);
  return date === dueAt && provisional === isDueProvisional ? null : { dueAt: date, isDueProvisional: provisional };
};

const labelOf = (before: string, after: string) => ({
  zh: `按公布的节假日重新计算期限: ${before}改为${after}`,
  en: `Time limit counted anew by the announced holidays: ${after} instead of ${before}`,
});

/** What a case's time limit becomes under a changed calendar, with all that hangs on it; null where it stands. Pure. */
export const recountedLimit = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  change: CalendarChange,
): Commit<CaseRecord<F, X>> | null => {
  const limit = limitOf(process, record, change);
  if (!limit?.dueAt || limit.dueAt === record.dueAt) return limit && { set: limit as never };
  const { outcome, timers } = process.limitMoved?.(record, limit.dueAt) ?? {};
  const entry = {
    ...{ actorId: system.id, actorName: system.name, role: 'SYSTEM', action: 'recountLimit' },
    ...{ label: labelOf(record.dueAt ?? '', limit.dueAt), from: record.state, to: record.state },
    ...madeUnder(process, record),
  };
  return {
    set: { ...limit, ...(outcome && { outcome: { ...record.outcome, ...outcome } }) } as never,
    history: [entry],
    ...(timers && { timers }),
  };
};

const attempts = 5;

const recountOne = async <F, X, Facts>(
  { process, model, store }: Cases<F, X, Facts>,
  { id, change }: { readonly id: string; readonly change: CalendarChange },
): Promise<boolean> => {
  for (let tries = 0; tries < attempts; tries += 1) {
    const record = await store.find(model, id);
    const commit = record && recountedLimit(process, record, change);
    if (!commit) return false;
    const step = { before: record, set: commit.set as Partial<CaseRecord<F, X>>, action: 'recountLimit', actedBy: '' };
    const saved = await store.save<CaseRecord<F, X>>(model, record, { ...commit, events: movesOf(process, step) });
    if (saved.ok) return true;
  }
  throw new Error(`${model.collection.collectionName} ${id}: the limit could not be counted anew`);
};

/** Counts anew the limits of all cases under a changed calendar, while they are worked on; answers how many moved or became firm. Done again it changes nothing. */
export const recountLimits = async (all: readonly Cases<never, never, never>[], change: CalendarChange): Promise<number> => {
  let moved = 0;
  for (const cases of all) {
    const limited = cases.model.collection.find({ dueAt: { $type: 'string' } }, { projection: { _id: 1 } });
    for await (const { _id } of limited) if (await recountOne(cases, { id: String(_id), change })) moved += 1;
  }
  return moved;
};
