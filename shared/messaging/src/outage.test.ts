import { isOutage, writesHeld } from '@anzhu/kernel';
import mongoose, { mongo } from 'mongoose';
import { ErrorCode, NatsError } from 'nats';
import { describe, expect, it } from 'vitest';

const labelled = (label: string): Error => {
  const error = new mongo.MongoServerError({ message: 'no' });
  error.addErrorLabel(label);
  return error;
};
const served = (code: number, message: string) => new mongo.MongoServerError({ message, code });
const socket = (code: string) => Object.assign(new Error(`connect ${code}`), { code });
const wrapped = (cause: unknown) => new Error('could not save', { cause });
/** What an unconnected mongoose throws when its patience is over. */
const buffered = async (): Promise<unknown> => {
  const connection = mongoose.createConnection();
  const timesOut = { bufferTimeoutMS: 1 };
  const outcome = connection.model('Thing', new mongoose.Schema({}, timesOut)).findOne().exec();
  return outcome.catch((error: unknown) => error);
};

const outages: readonly (readonly [string, unknown])[] = [
  ['the database cannot be reached', new mongo.MongoNetworkError('gone')],
  ['it does not answer in time', new mongo.MongoNetworkTimeoutError('late')],
  ['no server is found', Object.assign(new Error('none'), { name: 'MongoServerSelectionError' })],
  ['mongoose finds none', new mongoose.Error.MongooseServerSelectionError('none')],
  ['mongoose waited for a connection', new mongoose.Error('Connection operation buffering timed out after 10000ms')],
  ['mongoose waited with an operation', new mongoose.Error('Operation `things.findOne()` buffering timed out after 10000ms')],
  ['the driver is not connected', new mongo.MongoNotConnectedError('not connected')],
  ['its topology is closed', new mongo.MongoTopologyClosedError('closed')],
  ['its client is closed', new mongo.MongoClientClosedError()],
  ['its server is closed', new mongo.MongoServerClosedError('closed')],
  ['its session ended with the connection', new mongo.MongoExpiredSessionError('ended')],
  ['the pool was cleared', Object.assign(new Error('cleared'), { name: 'MongoPoolClearedError' })],
  ['no connection became free', Object.assign(new Error('full'), { name: 'MongoWaitQueueTimeoutError' })],
  ['the operation was too slow', new mongo.MongoOperationTimeoutError('late')],
  ['the transaction may be repeated', labelled('TransientTransactionError')],
  ['the write may be repeated', labelled('RetryableWriteError')],
  ['nobody knows whether it was committed', labelled('UnknownTransactionCommitResult')],
  ['the primary steps down', served(189, 'PrimarySteppedDown')],
  ['the server is no primary', served(10_107, 'not primary')],
  ['the server stops', served(11_600, 'interrupted at shutdown')],
  ['the majority was not reached in time', served(64, 'waiting for replication timed out')],
  ['a handler wraps that', wrapped(new mongo.MongoNetworkError('gone'))],
  ['GraphQL wraps that', Object.assign(new Error('gone'), { originalError: wrapped(new mongo.MongoNetworkError('gone')) })],
  ['the broker does not answer', NatsError.errorForCode(ErrorCode.Timeout)],
  ['nobody listens at the broker', NatsError.errorForCode(ErrorCode.NoResponders)],
  ['the broker is disconnected', NatsError.errorForCode(ErrorCode.Disconnect)],
  ['the connection to the broker is closed', NatsError.errorForCode(ErrorCode.ConnectionClosed)],
  ['the broker lost a stream', Object.assign(new NatsError('stream not found', '404'), { api_error: { code: 404, err_code: 10_059 } })],
  ['nothing may be written now', writesHeld('log and stream differ')],
  ['a connection is refused', socket('ECONNREFUSED')],
  ['a connection is cut', wrapped(socket('ECONNRESET'))],
  ['a name is not resolved', socket('EAI_AGAIN')],
];

const others: readonly (readonly [string, unknown])[] = [
  ['a unique index refuses', served(11_000, 'E11000')],
  ['a validator refuses', served(121, 'Document failed validation')],
  ['a document is too large', served(10_334, 'BSONObj size is invalid')],
  ['mongoose refuses a value', new mongoose.Error.ValidationError()],
  ['mongoose is used wrongly', new mongoose.Error('Operation is not allowed')],
  ['a transaction is used wrongly', new mongo.MongoTransactionError('no transaction started')],
  ['a message is too large', NatsError.errorForCode(ErrorCode.MaxPayloadExceeded)],
  ['a message has no right subject', NatsError.errorForCode(ErrorCode.BadSubject)],
  ['a handler fails', new Error('cannot handle this')],
  ['a handler names an outage only', new Error('buffering timed out')],
  ['something is thrown that is no error', 'oh'],
];

describe('reliability: a try counts only if the event is to blame', () => {
  it.each(outages)('an outage: %s', (_title, error) => {
    expect(isOutage(error)).toBe(true);
  });

  it.each(others)('none: %s', (_title, error) => {
    expect(isOutage(error)).toBe(false);
  });

  it('an outage: what mongoose really throws without a connection', async () => {
    const error = await buffered();
    expect(String(error)).toContain('buffering timed out');
    expect(isOutage(error)).toBe(true);
  });
});
