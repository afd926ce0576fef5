import type { Subject } from '@anzhu/access';
import { err, isUuid, type Result } from '@anzhu/kernel';
import { badRequestId, requestOf } from '@anzhu/store';
import { type Command, notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { actorOf, system, systemActor } from './actor.ts';
import { defineCases } from './case-model.ts';
import type { CaseRecord } from './case-record.ts';
import { type ActInput, commitOf, currentCase, loader } from './commands.ts';
import type { CaseDeps } from './deps.ts';
import { opener } from './open.ts';
import { type Attempt, performer } from './perform.ts';
import { kindsNamed } from './references.ts';
import { saver } from './save.ts';
import { trier } from './try.ts';

const attempts = 5;

const personalAct =
  <F, X, Facts>(deps: CaseDeps<F, X, Facts>) =>
  async (subject: Subject, input: ActInput): Promise<Result<CaseRecord<F, X>, Refusal>> => {
    if (!isUuid(input.requestId)) return err(badRequestId);
    const { requestId, expectedVersion, ...command } = input;
    const request = requestOf(requestId, subject, command);
    return performer(deps)({
      command,
      subject,
      person: subject,
      actor: (record) => actorOf(deps.process, subject, record),
      read: currentCase(deps, subject, { id: input.id, expectedVersion, request }),
      write: (record, decision, session) =>
        deps.store.save<CaseRecord<F, X>>(deps.model, record, { ...commitOf(decision), request }, session),
    });
  };

const systemAttempt = <F, X, Facts>({ store, model }: CaseDeps<F, X, Facts>, id: string, command: Command): Attempt<F, X> => ({
  command,
  subject: system,
  actor: () => systemActor,
  read: async (session) => {
    const record = await store.find(model, id, session);
    return record ? { record } : { answer: err(notFound) };
  },
  write: (record, decision, session) => store.save<CaseRecord<F, X>>(model, record, commitOf(decision), session),
});

const systemAct =
  <F, X, Facts>(deps: CaseDeps<F, X, Facts>) =>
  async (id: string, command: Command, session?: ClientSession): Promise<Result<CaseRecord<F, X>, Refusal>> => {
    const perform = performer(deps);
    const attempt = systemAttempt(deps, id, command);
    let outcome = await perform(attempt, session);
    for (let tries = 1; !session && !outcome.ok && outcome.error.code === 'VERSION_CONFLICT' && tries < attempts; tries += 1) {
      outcome = await perform(attempt);
    }
    return outcome;
  };

/** The commands every process has: open a draft, change its form, act on it, and act as the platform. */
export const createCases = <F, X, Facts>(given: Omit<CaseDeps<F, X, Facts>, 'model'>) => {
  const unknown = kindsNamed(given.process.form).filter((kind) => !(kind in given.references));
  if (unknown.length > 0) throw new Error(`${given.process.workflow.process.id}: nothing answers references to ${unknown.join(', ')}`);
  const deps: CaseDeps<F, X, Facts> = { ...given, model: defineCases(given.store.connection, given.process) };
  return {
    ...deps,
    open: opener(deps),
    load: loader(deps),
    save: saver(deps),
    tried: trier(deps),
    act: personalAct(deps),
    /** For timers and events; within the caller's transaction when it has one. Refused when the table does not offer the action. */
    actAsSystem: systemAct(deps),
  };
};

export type Cases<F, X, Facts> = ReturnType<typeof createCases<F, X, Facts>>;
