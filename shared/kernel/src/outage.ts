/** What the drivers of MongoDB name an error of the way to the database. */
const driverErrors =
  /^(Mongo(ose)?(Network|NetworkTimeout|ServerSelection|TopologyClosed|NotConnected|PoolCleared|PoolClosed|WaitQueueTimeout|OperationTimeout|StalePrimary)\w*Error|Mongo(Client|Server)ClosedError|MongoExpiredSessionError|DisconnectedError)$/;

/** The server asks for a repetition. */
const retryLabels = ['RetryableWriteError', 'TransientTransactionError', 'UnknownTransactionCommitResult', 'InterruptInUseConnections'];

/** Answers of a server that cannot serve now: it stops, steps down, is no primary, or does not reach its majority in time. */
const serverCodes = [6, 7, 64, 89, 91, 133, 134, 189, 262, 9001, 10_058, 10_107, 11_600, 11_602, 13_435, 13_436];

const socketCodes =
  /^(ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|UND_ERR_(SOCKET|\w+_TIMEOUT))$/;

/** All else that NATS says is about the server or the way to it. */
const faultsOfTheMessage = /^(BAD_(HEADER|JSON|PAYLOAD|SUBJECT)|INVALID_(OPTION|PAYLOAD)|MAX_PAYLOAD_EXCEEDED|NOT_FUNC)$/;

type Caught = Error & {
  readonly code?: unknown;
  readonly errorLabelSet?: unknown;
  readonly originalError?: unknown;
  readonly chainedError?: unknown;
};

const isOfMongo = ({ name, message, code, errorLabelSet }: Caught): boolean => {
  if (!name.startsWith('Mongo') && name !== 'DisconnectedError') return false;
  if (driverErrors.test(name) || serverCodes.some((known) => known === code)) return true;
  if (name === 'MongooseError' && message.includes('buffering timed out')) return true;
  return errorLabelSet instanceof Set && retryLabels.some((label) => errorLabelSet.has(label));
};

const isAway = (error: Caught): boolean => {
  if (error.name === held) return true;
  if (error.name === 'NatsError') return !faultsOfTheMessage.test(String(error.code));
  return isOfMongo(error) || (typeof error.code === 'string' && socketCodes.test(error.code));
};

const held = 'WritesHeld';

/** Thrown where nothing may be written now: an outage to whoever asked. */
export const writesHeld = (reason: string): Error => Object.assign(new Error(reason), { name: held });

/** Whether a store, the broker or the way to one is away, asks for a repetition or takes no writes now: nothing is said about what was asked. */
export const isOutage = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { cause, originalError, chainedError } = error as Caught;
  return isAway(error) || [cause, originalError, chainedError].some((inner) => inner !== error && isOutage(inner));
};
