import type { Deliveries } from '@anzhu/deliveries';
import { ok, type Result } from '@anzhu/kernel';
import type { Store } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { Registration } from '../supervision-registration/supervision-registration.ts';
import { type Answer, type AnsweredState, answerTo, permitReform } from './answer.ts';

/** Queues the answer together with the outcome it tells of, after the earlier ones about the same registration. */
export const answerAlongside =
  (store: Store, deliveries: Deliveries) =>
  async (session: ClientSession, registration: Registration, result: AnsweredState): Promise<Result<Answer, Refusal>> => {
    const answer = answerTo(registration, result, store.clock());
    await deliveries.enqueue({ ...answer, target: permitReform, key: registration._id, division: registration.division }, session);
    return ok(answer);
  };
