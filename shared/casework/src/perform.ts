import type { Subject } from '@anzhu/access';
import { tidyLines } from '@anzhu/identifiers';
import { type Fault, localDate, type Result } from '@anzhu/kernel';
import { orTwin } from '@anzhu/store';
import type { Actor, Ask, Command, Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { CaseRecord, HandedOn } from './case-record.ts';
import { conclude, type Decision } from './decide.ts';
import type { CaseDeps } from './deps.ts';
import { type Act, foreseenKey, judge } from './judge.ts';
import { movesOf } from './moved.ts';
import { numbered } from './numbering.ts';
import { withinChecksOf } from './person-checks.ts';
import { referenceFaults } from './references.ts';
import { needsFacts, needsTransaction } from './rules-of.ts';
import { toldTo } from './told-to.ts';
import { nameFaults } from './unit-names.ts';

/** One attempt to act on a case; it may run again inside a transaction, so reading and writing are given as functions. */
export interface Attempt<F, X> {
  readonly command: Command;
  readonly subject: Pick<Subject, 'id' | 'name' | 'org' | 'region'>;
  /** The person who acts; none where the platform does. */
  readonly person?: Subject;
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

interface Read<F, X> {
  readonly record: CaseRecord<F, X>;
  readonly session?: ClientSession;
  /** Not only tried. */
  readonly isTaken?: true;
}

/** What the form names is looked at again while it may be handed on: records by their ids, units by name and code. */
const unknownIn = async <F, X, Facts>(
  { process, references, namesOfUnits }: CaseDeps<F, X, Facts>,
  { person }: Pick<Attempt<F, X>, 'person'>,
  { record, session }: Read<F, X>,
): Promise<readonly Fault[]> => {
  const { editable } = process.workflow.process;
  if (!person || !editable.includes(record.state)) return [];
  const unknown = await referenceFaults(references, { form: process.form, values: record.form, subject: person, session });
  return namesOfUnits ? [...unknown, ...(await nameFaults(process, record, { namesOf: namesOfUnits, session }))] : unknown;
};

/** What was asked, every text in the form in which it is kept. */
const keptAnswers = (asks: Readonly<Record<string, Ask>>, asked: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(asked).map(([name, answer]) => [name, typeof answer === 'string' ? (asks[name]?.kept?.(answer) ?? answer) : answer]),
  );

/** What is decided on: the command, who gives it, and the facts its rules need. */
export const actOf = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  attempt: Pick<Attempt<F, X>, 'command' | 'subject' | 'person' | 'actor'>,
  read: Read<F, X>,
): Promise<Act<Facts>> => {
  const { record, session, isTaken } = read;
  const at = deps.store.clock();
  const isDecidedOnFacts = needsFacts(deps, record, attempt.command.action);
  const facts = isDecidedOnFacts
    ? await deps.loadFacts(record.form, {
        applicant: record.applicant,
        caseId: record._id,
        session,
        taken: isTaken && attempt.command.action,
      })
    : (undefined as Facts);
  const unknown = await unknownIn(deps, attempt, read);
  const { verdict } = attempt.command;
  const opinion = attempt.command.opinion && tidyLines(attempt.command.opinion);
  const asked = keptAnswers(deps.process.workflow.process.asks ?? {}, attempt.command.asked ?? {});
  const circumstances = { at, today: localDate(at), actor: attempt.subject, facts, asked, opinion, verdict };
  return { command: { ...attempt.command, opinion, asked }, actor: attempt.actor(record), circumstances, calendar: deps.calendar, unknown };
};

/** Which action was taken, by whom, and whether it gave a verdict. */
const takenBy = <F, X>({ subject: { id, org: actedBy }, command: { action, verdict } }: Attempt<F, X>) => ({
  ...{ action, actedBy, hasVerdict: verdict !== undefined && verdict !== null },
  ...(actedBy === '' ? {} : { actorId: id }),
});

/** Decides once: facts, guards, serial, effects; then saves the case and does the work alongside. */
const carryOut = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  attempt: Attempt<F, X>,
  read: Read<F, X>,
): Promise<Result<CaseRecord<F, X>, Refusal>> => {
  const { record, session } = read;
  const asked = await actOf(deps, attempt, { ...read, isTaken: true });
  const permit = judge(deps.process, record, asked);
  if (!permit.ok) return permit;
  const { key } = permit.value;
  const act = await numbered(deps, { record, act: asked, key, session });
  if (!act.ok) return act;
  const decision = conclude(deps.process, record, { act: act.value, permit: permit.value });
  const step = { before: record, set: decision.set, ...takenBy(attempt) };
  const told = { ...decision, events: [...decision.events, ...movesOf(deps.process, step)] };
  const saved = await attempt.write(record, told, session);
  const work = session && deps.alongside?.[key];
  if (!saved.ok || !work) return saved;
  const done = await work(session, saved.value as HandedOn<F, X>, act.value.circumstances);
  return done.ok ? saved : done;
};

/** The answer that needs no decision, if by now there is one. */
const answerWithin = async <F, X>({ read }: Attempt<F, X>): Promise<Result<CaseRecord<F, X>, Refusal> | undefined> => {
  const found = await read();
  return 'answer' in found ? found.answer : undefined;
};

/** The one path of all actions of all processes: load → decide → save, in one write, or in one transaction where a number is taken or other aggregates change. */
export const performer = <F, X, Facts>(deps: CaseDeps<F, X, Facts>) => {
  type Outcome = Promise<Result<CaseRecord<F, X>, Refusal>>;
  const within = async (attempt: Attempt<F, X>, session: ClientSession): Outcome => {
    const found = await attempt.read(session);
    return 'answer' in found ? found.answer : carryOut(deps, attempt, { record: found.record, session });
  };
  const alone = async (attempt: Attempt<F, X>): Outcome => {
    const found = await attempt.read();
    if ('answer' in found) return found.answer;
    const { record } = found;
    const key = foreseenKey(deps.process, record, { command: attempt.command, actor: attempt.actor(record) });
    const work = (session: ClientSession) => within(attempt, session);
    const answer = (): Outcome => {
      if (!needsTransaction(deps, key)) return carryOut(deps, attempt, { record });
      return deps.process.numbers?.[key] ? deps.store.together(record.division.slice(0, 4), work) : deps.store.atomically(work);
    };
    return withinChecksOf(deps, { person: attempt.person, record, answer });
  };
  return async (attempt: Attempt<F, X>, session?: ClientSession): Outcome => {
    const outcome = await (session ? within(attempt, session) : orTwin(await alone(attempt), () => answerWithin(attempt)));
    return attempt.person ? toldTo(deps.references, attempt.person, outcome) : outcome;
  };
};
