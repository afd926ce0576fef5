import type { Subject } from '@anzhu/access';
import { err, ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import { mayOpen, openingRefusal } from './actor.ts';
import { draftAudience } from './audience.ts';
import type { CaseRecord } from './case-record.ts';
import type { OpenInput } from './commands.ts';
import type { CaseDeps } from './deps.ts';
import { draftOf } from './draft.ts';

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
  return ok({ ...unmoved, ...draft.value, ...unsaved, ...applicant, ...audience, _id: input._id, state: initial, sortAt: at });
};
