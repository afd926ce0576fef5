import type { Subject } from '@anzhu/access';
import { deriveId, err, isUuid, ok, type Result } from '@anzhu/kernel';
import { answeredBefore, badRequestId, type Commit, type Request, requestOf, versionConflict } from '@anzhu/store';
import { type Command, notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { actionsFor, actorOf, mayOpen, mayRead, system, systemActor } from './actor.ts';
import type { CaseRecord } from './case-record.ts';
import type { Decision } from './decide.ts';
import type { CaseDeps } from './deps.ts';
import { type Content, draftOf } from './draft.ts';
import { type Attempt, performer } from './perform.ts';

export interface OpenInput extends Content {
  readonly requestId: string;
}

export interface SaveInput extends OpenInput {
  readonly id: string;
  readonly expectedVersion: number;
}

export interface ActInput extends Command {
  readonly requestId: string;
  readonly id: string;
  readonly expectedVersion: number;
}

const attempts = 5;

const commitOf = <F, X>({ set, history, events, timers }: Decision<F, X>): Commit<CaseRecord<F, X>> => ({
  set, history: [history], events, ...(timers ? { timers } : {}),
});

/** The commands every process has: open a draft, change it, act on it, and act as the platform. */
export const createCases = <F, X, Facts>(deps: CaseDeps<F, X, Facts>) => {
  type Case = CaseRecord<F, X>;
  const { process, model, store } = deps;
  const { id: processId, initial, editable } = process.workflow.process;
  const perform = performer(deps);

  const personal = (subject: Subject, action: 'open' | 'save', states: { from: string; to: string }) => ({
    actorId: subject.id, actorName: subject.name, role: subject.roles[0] ?? 'UNIT_ADMIN', action,
    label: action === 'open' ? { zh: '新建', en: 'Open' } : { zh: '保存', en: 'Save' }, ...states,
  });

  const fresh = async (subject: Subject, input: OpenInput, _id: string): Promise<Result<Case, Refusal>> => {
    const draft = await draftOf(deps, input, { applicant: subject });
    if (!draft.ok) return draft;
    if (!mayOpen(subject, process.opens[draft.value.variant] ?? process.opens.default)) return err({ code: 'FORBIDDEN' });
    const at = store.clock();
    return ok({
      ...draft.value, _id, applicant: subject.org, applicantName: subject.name, state: initial, outcome: {}, verdicts: {}, stagesDecided: [],
      lastDecidedBy: null, submittedAt: null, sortAt: at, dueAt: null, isDueProvisional: false,
      version: 0, eventCounts: {}, outbox: [], requests: [], timers: [], history: [], createdAt: at, updatedAt: at,
    });
  };

  /** A new case; with `then` its first action is taken in the same write, for business that saving completes (X8) or another system pushes. */
  const open = async (subject: Subject, input: OpenInput, then?: Command): Promise<Result<Case, Refusal>> => {
    if (!isUuid(input.requestId)) return err(badRequestId);
    const request = requestOf(input.requestId, { form: input.form, papers: input.papers, then });
    const _id = deriveId(processId, subject.org, input.requestId);
    const answered = async (session?: ClientSession): Promise<Result<Case, Refusal> | undefined> => {
      const existing = await store.find(model, _id, session);
      return existing ? (answeredBefore(existing, request) ?? err({ code: 'REQUEST_ID_REUSED' })) : undefined;
    };
    const earlier = await answered();
    if (earlier) return earlier;
    const made = await fresh(subject, input, _id);
    if (!made.ok) return made;
    const opened = personal(subject, 'open', { from: '', to: initial });
    if (!then) return store.insert<Case>(model, made.value, { history: [opened], request });
    return perform({
      command: then, subject, actor: (record) => actorOf(subject, record),
      read: async (session) => {
        const answer = session && (await answered(session));
        return answer ? { answer } : { record: made.value };
      },
      write: (record, decision, session) => {
        const commit = commitOf(decision);
        return store.insert<Case>(model, record, { ...commit, history: [opened, ...(commit.history ?? [])], request }, session);
      },
    });
  };

  const load = async (subject: Subject, id: string, session?: ClientSession): Promise<Result<Case, Refusal>> => {
    const record = await store.find(model, id, session);
    return record && mayRead(subject, record) ? ok(record) : err(notFound);
  };

  /** The case to decide on; a repeat is answered again, a stale version is told what happened since. */
  const current = (subject: Subject, input: { id: string; expectedVersion: number }, request: Request): Attempt<F, X>['read'] => async (session) => {
    const found = await load(subject, input.id, session);
    if (!found.ok) return { answer: found };
    const record = found.value;
    const answer = answeredBefore(record, request) ?? (record.version === input.expectedVersion ? undefined : err(versionConflict(record, input.expectedVersion)));
    return answer ? { answer } : { record };
  };

  /** Changes the form of a draft or a returned case. */
  const save = async (subject: Subject, input: SaveInput): Promise<Result<Case, Refusal>> => {
    if (!isUuid(input.requestId)) return err(badRequestId);
    const request = requestOf(input.requestId, { form: input.form, papers: input.papers, id: input.id });
    const found = await current(subject, input, request)();
    if ('answer' in found) return found.answer;
    const { record } = found;
    if (record.applicant !== subject.org || !editable.includes(record.state)) {
      const allowed = actionsFor(process, record, subject);
      return err({ code: 'ACTION_NOT_ALLOWED', state: record.state, action: 'save', allowed, zh: '当前不可编辑', en: 'The form cannot be edited now' });
    }
    const draft = await draftOf(deps, input, { applicant: subject, earlier: record.form });
    if (!draft.ok) return draft;
    const procedure = record.state === initial ? {} : { variant: record.variant, tableVersion: record.tableVersion };
    const history = [personal(subject, 'save', { from: record.state, to: record.state })];
    return store.save<Case>(model, record, { set: { ...draft.value, ...procedure } as never, history, request });
  };

  const act = async (subject: Subject, input: ActInput): Promise<Result<Case, Refusal>> => {
    if (!isUuid(input.requestId)) return err(badRequestId);
    const { requestId, expectedVersion, ...command } = input;
    const request = requestOf(requestId, command);
    return perform({
      command, subject, actor: (record) => actorOf(subject, record), read: current(subject, input, request),
      write: (record, decision, session) => store.save<Case>(model, record, { ...commitOf(decision), request }, session),
    });
  };

  /** The platform's own action, for timers and events; within the caller's transaction when it has one. Refused when the table does not offer it. */
  const actAsSystem = async (id: string, command: Command, session?: ClientSession): Promise<Result<Case, Refusal>> => {
    const attempt: Attempt<F, X> = {
      command, subject: system, actor: () => systemActor,
      read: async (opened) => {
        const record = await store.find(model, id, opened);
        return record ? { record } : { answer: err(notFound) };
      },
      write: (record, decision, opened) => store.save<Case>(model, record, commitOf(decision), opened),
    };
    let outcome = await perform(attempt, session);
    for (let tries = 1; !session && !outcome.ok && outcome.error.code === 'VERSION_CONFLICT' && tries < attempts; tries += 1) outcome = await perform(attempt);
    return outcome;
  };

  return { ...deps, open, load, save, act, actAsSystem };
};

export type Cases<F, X, Facts> = ReturnType<typeof createCases<F, X, Facts>>;
