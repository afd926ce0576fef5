import type { Subject } from '@anzhu/access';
import { deriveId, err, isUuid, type Result } from '@anzhu/kernel';
import { answeredBefore, badRequestId, orTwin, type Request, requestOf } from '@anzhu/store';
import { type Command, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { actorOf } from './actor.ts';
import type { CaseRecord } from './case-record.ts';
import { commitOf, formEntry, type OpenInput } from './commands.ts';
import type { CaseDeps } from './deps.ts';
import { withPapers } from './draft.ts';
import type { Form } from './form.ts';
import { newCase } from './new-case.ts';
import { type Attempt, performer } from './perform.ts';
import { judgedWhole, madeOf } from './whole-trial.ts';

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
  actor: (opened) => actorOf(deps.process, subject, opened),
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

interface Opened<F, X> extends Omit<First<F, X>, 'record'> {
  readonly input: OpenInput & { readonly _id: string };
}

const openedWith = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  subject: Subject,
  { input, ...first }: Opened<F, X>,
): Promise<Result<CaseRecord<F, X>, Refusal>> => {
  const made = await madeOf(deps, subject, input);
  if (!made.ok) return made;
  const { record, faults } = made.value;
  if (faults.length === 0) return performer(deps)(firstAction(deps, subject, { record, ...first }));
  const judged = await judgedWhole(deps, subject, { made: made.value, command: first.then });
  return judged.ok ? err(requirementsNotMet(faults)) : judged;
};

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
    if (then) return orTwin(await openedWith(deps, subject, { input: { ...input, _id }, then, request, answered }), answered);
    const made = await newCase(deps, subject, { ...input, _id });
    if (!made.ok) return made;
    const opened = openingEntry(process, subject, made.value);
    return withPapers(deps, made.value, () => store.insert<CaseRecord<F, X>>(model, made.value, { history: [opened], request }));
  };
