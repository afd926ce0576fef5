import mongoose, { Schema } from 'mongoose';
import { expect, it } from 'vitest';
import { type Aggregate, defineAggregate, outboxesOf } from './aggregate.ts';

it('reliability: the collections of aggregates alone are looked into for events: in others no index finds them', () => {
  const connection = mongoose.createConnection();
  defineAggregate<Aggregate>(connection, 'permits', { fields: { holder: String }, indexes: [] });
  connection.model('notes', new Schema({ text: String }, { collection: 'notes' }));
  expect(outboxesOf(connection)).toEqual(['permits']);
});
