import type { Subject } from '@anzhu/access';
import { localDate, ok, type Result } from '@anzhu/kernel';
import { nextSerial } from '@anzhu/store';
import type { Actor, Command, Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { CaseRecord } from './case-record.ts';
import { type Act, type Decision, decide } from './decide.ts';
import type { CaseDeps } from './deps.ts';

/** One attempt to act on a case; it may run again inside a transaction, so reading and writing are given as functions. */
export interface Attempt<F, X> {
  readonly command: Command;
  readonly subject: Pick<Subject, 'id' | 'name' | 'org' | 'region'>;
  readonly actor: (record: CaseRecord<F, X>) => Actor;
  /** The case to decide on, or the answer that needs no decision. */
  readonly read: (session?: ClientSession) => Promise<{ readonly record: CaseRecord<F, X> } | { readonly answer: Result<CaseRecord<F, X>, Refusal> }>;
  readonly write: (record: CaseRecord<F, X>, decision: Decision<F, X>, session?: ClientSession) => Promise<Result<CaseRecord<F, X>, Refusal>>;
}

/** The one path of all actions of all processes: load → decide → save, in one write, or one transaction where a number is taken or other aggregates change. */
export const performer = <F, X, Facts>(deps: CaseDeps<F, X, Facts>) => {
  const { process, store } = deps;

  const actOf = async (attempt: Attempt<F, X>, record: CaseRecord<F, X>, session?: ClientSession): Promise<Act<Facts>> => {
    const at = store.clock();
    const facts = await deps.loadFacts(record.form, { applicant: record.applicant, caseId: record._id, session });
    const circumstances = { at, today: localDate(at), actor: attempt.subject, facts, asked: attempt.command.asked ?? {} };
    return { command: attempt.command, actor: attempt.actor(record), circumstances, calendar: deps.calendar };
  };

  const withSerial = async (act: Act<Facts>, scope: string, session: ClientSession): Promise<Act<Facts>> => {
    const serial = await nextSerial(store.connection, `${process.workflow.process.id}:${scope}`, session);
    return { ...act, circumstances: { ...act.circumstances, serial } };
  };

  const perform = async (attempt: Attempt<F, X>, session?: ClientSession): Promise<Result<CaseRecord<F, X>, Refusal>> => {
    const found = await attempt.read(session);
    if ('answer' in found) return found.answer;
    const act = await actOf(attempt, found.record, session);
    const first = decide(process, found.record, act);
    if (!first.ok) return first;
    const scope = process.numbers?.[first.value.key]?.(found.record, act.circumstances);
    const work = deps.alongside?.[first.value.key];
    if (!session && (scope !== undefined || work)) return store.atomically((opened) => perform(attempt, opened));
    const numbered = session && scope !== undefined ? await withSerial(act, scope, session) : act;
    const decided = numbered === act ? first : decide(process, found.record, numbered);
    if (!decided.ok) return decided;
    const saved = await attempt.write(found.record, decided.value, session);
    if (!saved.ok || !work || !session) return saved;
    const done = await work(session, saved.value, numbered.circumstances);
    return done.ok ? ok(saved.value) : done;
  };

  return perform;
};
