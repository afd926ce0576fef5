import type { Subject } from '@anzhu/access';
import { localDate, ok, type Result } from '@anzhu/kernel';
import { nextSerial } from '@anzhu/store';
import type { Actor, Command, Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { CaseRecord } from './case-record.ts';
import { type Act, type Decision, decide } from './decide.ts';
import type { Alongside, CaseDeps } from './deps.ts';
import { needsFacts, needsTransaction } from './rules-of.ts';

/** One attempt to act on a case; it may run again inside a transaction, so reading and writing are given as functions. */
export interface Attempt<F, X> {
  readonly command: Command;
  readonly subject: Pick<Subject, 'id' | 'name' | 'org' | 'region'>;
  readonly actor: (record: CaseRecord<F, X>) => Actor;
  /** The case to decide on, or the answer that needs no decision. */
  readonly read: (
    session?: ClientSession,
  ) => Promise<{ readonly record: CaseRecord<F, X> } | { readonly answer: Result<CaseRecord<F, X>, Refusal> }>;
  readonly write: (
    record: CaseRecord<F, X>,
    decision: Decision<F, X>,
    session?: ClientSession,
  ) => Promise<Result<CaseRecord<F, X>, Refusal>>;
}

type Tried<F, X> = { readonly record: CaseRecord<F, X>; readonly session: ClientSession | undefined };

const actOf = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  attempt: Attempt<F, X>,
  { record, session }: Tried<F, X>,
): Promise<Act<Facts>> => {
  const at = deps.store.clock();
  const isDecidedOnFacts = needsFacts(deps, record, attempt.command.action);
  const facts = isDecidedOnFacts
    ? await deps.loadFacts(record.form, { applicant: record.applicant, caseId: record._id, session })
    : (undefined as Facts);
  const { asked = {}, opinion, verdict } = attempt.command;
  const circumstances = { at, today: localDate(at), actor: attempt.subject, facts, asked, opinion, verdict };
  return { command: attempt.command, actor: attempt.actor(record), circumstances, calendar: deps.calendar };
};

const withSerial = async <F, X, Facts>(
  { process, store }: CaseDeps<F, X, Facts>,
  act: Act<Facts>,
  { scope, session }: { scope: string; session: ClientSession },
) => {
  const series = process.numberSeries ?? process.workflow.process.id;
  const serial = await nextSerial(store.connection, `${series}:${scope}`, session);
  return { ...act, circumstances: { ...act.circumstances, serial } };
};

interface Planned<F, X, Facts> {
  readonly act: Act<Facts>;
  readonly decision: Decision<F, X>;
  /** Scope of the serial to take, where the action is numbered. */
  readonly scope: string | undefined;
  readonly work: Alongside<F, X, Facts> | undefined;
}

const plan = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  attempt: Attempt<F, X>,
  tried: Tried<F, X>,
): Promise<Result<Planned<F, X, Facts>, Refusal>> => {
  const act = await actOf(deps, attempt, tried);
  const decided = decide(deps.process, tried.record, act);
  if (!decided.ok) return decided;
  const { key } = decided.value;
  return ok({
    act,
    decision: decided.value,
    scope: deps.process.numbers?.[key]?.(tried.record, act.circumstances),
    work: deps.alongside?.[key],
  });
};

/** Takes the serial, saves the case and does the work alongside, all in the transaction. */
const carryOut = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  attempt: Attempt<F, X>,
  {
    record,
    session,
    act,
    decision,
    scope,
    work,
  }: Planned<F, X, Facts> & { readonly record: CaseRecord<F, X>; readonly session: ClientSession },
): Promise<Result<CaseRecord<F, X>, Refusal>> => {
  const numbered = scope === undefined ? act : await withSerial(deps, act, { scope, session });
  const decided = numbered === act ? ok(decision) : decide(deps.process, record, numbered);
  if (!decided.ok) return decided;
  const saved = await attempt.write(record, decided.value, session);
  if (!saved.ok || !work) return saved;
  const done = await work(session, saved.value, numbered.circumstances);
  return done.ok ? saved : done;
};

/** The one path of all actions of all processes: load → decide → save, in one write, or in one transaction where a number is taken or other aggregates change. */
export const performer = <F, X, Facts>(deps: CaseDeps<F, X, Facts>) => {
  const perform = async (attempt: Attempt<F, X>, session?: ClientSession): Promise<Result<CaseRecord<F, X>, Refusal>> => {
    const found = await attempt.read(session);
    if ('answer' in found) return found.answer;
    const planned = await plan(deps, attempt, { record: found.record, session });
    if (!planned.ok) return planned;
    if (session) return carryOut(deps, attempt, { ...planned.value, record: found.record, session });
    const { scope, work, decision } = planned.value;
    return scope === undefined && !work ? attempt.write(found.record, decision) : inTransaction(attempt);
  };
  const inTransaction = (attempt: Attempt<F, X>) => deps.store.atomically((session) => perform(attempt, session));
  return (attempt: Attempt<F, X>, session?: ClientSession): Promise<Result<CaseRecord<F, X>, Refusal>> =>
    !session && needsTransaction(deps, attempt.command.action) ? inTransaction(attempt) : perform(attempt, session);
};
