import { mongo } from 'mongoose';
import { NatsError } from 'nats';

const isMongoOutage = (error: unknown): boolean =>
  error instanceof mongo.MongoNetworkError ||
  error instanceof mongo.MongoServerSelectionError ||
  error instanceof mongo.MongoNotConnectedError ||
  error instanceof mongo.MongoTopologyClosedError ||
  (error instanceof mongo.MongoError &&
    ['TransientTransactionError', 'RetryableWriteError', 'UnknownTransactionCommitResult'].some((label) => error.hasErrorLabel(label)));

/** Whether a store is away or asks for a repetition: the event is not to blame, so the try does not count. */
export const isOutage = (error: unknown): boolean => {
  if (isMongoOutage(error) || error instanceof NatsError) return true;
  if (!(error instanceof Error)) return false;
  return error.name === 'MongooseServerSelectionError' || isOutage(error.cause);
};
