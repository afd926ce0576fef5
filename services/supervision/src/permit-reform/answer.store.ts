import type { Result } from '@anzhu/kernel';
import { defineAggregate, type Store } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose';
import type { Registration } from '../supervision-registration/supervision-registration.ts';
import { type Answer, type AnsweredState, answerTo } from './answer.ts';

export const defineAnswers = (connection: Connection): Model<Answer> =>
  defineAggregate<Answer>(connection, 'permit_reform_answers', {
    fields: {
      registrationId: String,
      order: Number,
      payload: Schema.Types.Mixed,
      tries: Number,
      deliveredAt: Date,
      lastFailure: String,
    },
    indexes: [{ keys: { registrationId: 1, order: 1 }, unique: true }],
  });

/** Writes the answer together with the outcome it tells of; the ticker delivers it. */
export const answerAlongside =
  (store: Store, answers: Model<Answer>) =>
  (session: ClientSession, registration: Registration, result: AnsweredState): Promise<Result<Answer, Refusal>> => {
    const at = store.clock();
    return store.insert<Answer>(answers, answerTo(registration, result, at), { timers: [{ name: 'deliver', at }] }, session);
  };
