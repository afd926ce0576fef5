import type { Subject } from '@anzhu/access';
import { deriveId, err, isUuid, ok, type Result } from '@anzhu/kernel';
import { answeredBefore, badRequestId, type Request, requestOf } from '@anzhu/store';
import type { Command, Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { actorOf, mayOpen, openingRefusal } from './actor.ts';
import { draftAudience } from './audience.ts';
import type { CaseRecord } from './case-record.ts';
import { commitOf, formEntry, type OpenInput } from './commands.ts';
import type { CaseDeps } from './deps.ts';
import { draftOf, withPapers } from './draft.ts';
import type { Form } from './form.ts';
import { type Attempt, performer } from './perform.ts';

const unmoved = {
  outcome: {},
  verdicts: {},
  stagesDecided: [],
  lastDecidedBy: null,
  submittedAt: null,
  dueAt: null,
  isDueProvisional: false,
};

const emptyLogs = { version: 0, eventCounts: {}, outbox: [], requests: [], timers: [], history: [] };

/** A new case in its initial state, not yet stored. */
export const newCase = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  subject: Subject,
  input: OpenInput & { readonly _id: string },
): Promise<Result<CaseRecord<F, X>, Refusal>> => {
  const { process } = deps;
  const refusal = openingRefusal(process, subject);
  if (refusal) return err(refusal);
  const draft = await draftOf(deps, input, { applicant: subject });
  if (!draft.ok) return draft;
  if (!mayOpen(process, draft.value.variant, subject)) return err({ code: 'FORBIDDEN' });
  const at = deps.store.clock();
  const unsaved = { ...emptyLogs, createdAt: at, updatedAt: at };
  const applicant = { applicant: subject.org, applicantName: subject.name };
  const { initial, editable } = process.workflow.process;
  const audience = editable.includes(initial) && !process.isSeenAtOnce ? draftAudience(subject) : {};
  return ok({ ...draft.value, ...unmoved, ...unsaved, ...applicant, ...audience, _id: input._id, state: initial, sortAt: at });
};

type Answered<F, X> = (session?: ClientSession) => Promise<Result<CaseRecord<F, X>, Refusal> | undefined>;

interface First<F, X> {
  readonly record: CaseRecord<F, X>;
  readonly then: Command;
  readonly request: Request;
  readonly answered: Answered<F, X>;
}

/** The first entry of a case's log. */
export const openingEntry = (
  process: { readonly form: Form },
  subject: Subject,
  { state, tableVersion, division }: Pick<CaseRecord, 'state' | 'tableVersion' | 'division'>,
) => formEntry(process, subject, { action: 'open', from: '', to: state, tableVersion, division });

/** Opens and takes the first action in one write; inside a transaction it looks again whether another attempt was faster. */
const firstAction = <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  subject: Subject,
  { record, then, request, answered }: First<F, X>,
): Attempt<F, X> => ({
  command: then,
  subject,
  person: subject,
  actor: (opened) => actorOf(subject, opened),
  read: async (session) => {
    const answer = session && (await answered(session));
    return answer ? { answer } : { record };
  },
  write: (opened, decision, session) => {
    const commit = commitOf(decision);
    const entry = openingEntry(deps.process, subject, opened);
    const first = { ...commit, history: [entry, ...(commit.history ?? [])], request };
    return withPapers(deps, opened, () => deps.store.insert<CaseRecord<F, X>>(deps.model, opened, first, session));
  },
});

/** A new case; with `then` its first action is taken in the same write, for business that saving completes (X8) or another system pushes. */
export const opener =
  <F, X, Facts>(deps: CaseDeps<F, X, Facts>) =>
  async (subject: Subject, input: OpenInput, then?: Command): Promise<Result<CaseRecord<F, X>, Refusal>> => {
    const { store, model, process } = deps;
    if (!isUuid(input.requestId)) return err(badRequestId);
    const request = requestOf(input.requestId, subject, { form: input.form, papers: input.papers, then });
    const _id = deriveId(process.workflow.process.id, subject.org, input.requestId);
    const answered: Answered<F, X> = async (session) => {
      const existing = await store.find(model, _id, session);
      return existing ? (answeredBefore(existing, request) ?? err({ code: 'REQUEST_ID_REUSED' })) : undefined;
    };
    const earlier = await answered();
    if (earlier) return earlier;
    const made = await newCase(deps, subject, { ...input, _id });
    if (!made.ok) return made;
    if (then) return performer(deps)(firstAction(deps, subject, { record: made.value, then, request, answered }));
    const opened = openingEntry(process, subject, made.value);
    return withPapers(deps, made.value, () => store.insert<CaseRecord<F, X>>(model, made.value, { history: [opened], request }));
  };
