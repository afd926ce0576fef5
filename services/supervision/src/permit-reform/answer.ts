import { deriveId, proven } from '@anzhu/kernel';
import { type Registration, reviewsOf } from '../supervision-registration/supervision-registration.ts';
import { approvalPapers } from '../supervision-registration/supervision-registration.workflow.ts';

export type AnsweredState = 'RETURNED' | 'REJECTED' | 'APPROVED';

/** What the permit-reform system is told of a registration's outcome (R0). */
export interface AnswerPayload {
  readonly registrationId: string;
  readonly registrationNumber: string;
  readonly projectId: string;
  readonly projectNumber: string;
  readonly result: AnsweredState;
  readonly opinions: readonly { readonly by: string; readonly result: string; readonly opinion: string }[];
  /** Documents the permit-reform system generates and pushes on (R3). */
  readonly documents: readonly { readonly kind: string; readonly name: string }[];
  readonly decidedAt: string;
}

/** An outcome to be told; its id is the idempotency key. */
export interface Answer {
  readonly id: string;
  readonly payload: AnswerPayload;
}

/** The name of the permit-reform system among those that are sent to. */
export const permitReform = 'permit-reform';

/** R3: what the permit-reform system is asked to make of an approved registration. */
export const approvalDocuments = approvalPapers.map(({ kind, zh: name }) => ({ kind, name }));

const opinionsOf = (registration: Registration) => {
  const last = registration.history.at(-1);
  const entries = last?.action === 'refuseLock' ? [last] : reviewsOf(registration);
  return entries.map(({ actorName, label, opinion = '' }) => ({ by: actorName, result: label.zh, opinion }));
};

/** The answer about a registration that has just got its outcome; the same outcome makes the same answer. */
export const answerTo = (registration: Registration, result: AnsweredState, at: Date): Answer => {
  const { _id, version, form, outcome } = registration;
  const { registrationNumber, projectNumber } = proven(form, 'registrationNumber', 'projectNumber');
  const payload: AnswerPayload = {
    registrationId: _id,
    registrationNumber,
    projectId: outcome.projectId ?? '',
    projectNumber,
    result,
    opinions: opinionsOf(registration),
    documents: result === 'APPROVED' ? approvalDocuments : [],
    decidedAt: at.toISOString(),
  };
  return { id: deriveId('permit-reform-answer', _id, String(version)), payload };
};
