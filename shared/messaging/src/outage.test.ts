import { mongo } from 'mongoose';
import { NatsError } from 'nats';
import { expect, it } from 'vitest';
import { isOutage } from './outage.ts';

const labelled = (label: string): Error => {
  const error = new mongo.MongoServerError({ message: 'no' });
  error.addErrorLabel(label);
  return error;
};

it.each([
  ['the database cannot be reached', new mongo.MongoNetworkError('gone'), true],
  ['a handler wraps that', new Error('could not save', { cause: new mongo.MongoNetworkError('gone') }), true],
  ['the transaction may be repeated', labelled('TransientTransactionError'), true],
  ['the broker does not answer', new NatsError('TIMEOUT', 'TIMEOUT'), true],
  ['a unique index refuses', new mongo.MongoServerError({ message: 'E11000', code: 11_000 }), false],
  ['a handler fails', new Error('cannot digest this'), false],
  ['something is thrown that is no error', 'oh', false],
])('reliability: a try counts only if the event is to blame: %s', (_title, error, expected) => {
  expect(isOutage(error)).toBe(expected);
});
