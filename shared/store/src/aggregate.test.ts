import mongoose, { Schema } from 'mongoose';
import { expect, it } from 'vitest';
import { type Aggregate, defineAggregate, outboxesOf } from './aggregate.ts';

it('reliability: where events wait is looked into by an index, and what has none has no events', () => {
  const connection = mongoose.createConnection();
  defineAggregate<Aggregate>(connection, 'permits', { fields: { holder: String }, indexes: [] });
  connection.model('notes', new Schema({ text: String }, { collection: 'notes' }));
  connection.model('subjects', new Schema({ outbox: [Object] }, { collection: 'subjects' }).index({ 'outbox.at': 1 }));
  expect(outboxesOf(connection)).toEqual(['permits', 'subjects']);
});
