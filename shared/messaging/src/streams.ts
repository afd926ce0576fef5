import { changeStreamOf, changesOf, streamOf } from '@anzhu/contracts';
import { DiscardPolicy, type JetStreamManager, NatsError, RetentionPolicy, StorageType } from 'nats';

const streamNotFound = 10059;

export const isStreamMissing = (error: unknown): boolean => error instanceof NatsError && error.api_error?.err_code === streamNotFound;

/** There is no such message. */
export const isNone = (error: unknown): boolean => error instanceof NatsError && error.api_error?.code === 404;

const keptForEver = {
  storage: StorageType.File,
  retention: RetentionPolicy.Limits,
  discard: DiscardPolicy.New,
  deny_delete: true,
  deny_purge: true,
};

/** The last so many: whoever comes later reads anew. */
const keptForAWhile = {
  storage: StorageType.File,
  retention: RetentionPolicy.Limits,
  discard: DiscardPolicy.Old,
  max_msgs: 100_000,
  max_bytes: 64 * 1024 * 1024,
  deny_delete: true,
};

interface Wanted {
  readonly name: string;
  readonly subjects: string[];
  readonly replicas: number | undefined;
  readonly kept?: typeof keptForEver | typeof keptForAWhile;
}

const ensureStream = async (manager: JetStreamManager, { name, subjects, replicas = 1, kept = keptForEver }: Wanted): Promise<number> => {
  try {
    return (await manager.streams.info(name)).state.last_seq;
  } catch (error) {
    if (!isStreamMissing(error)) throw error;
    return (await manager.streams.add({ name, subjects, num_replicas: replicas, ...kept })).state.last_seq;
  }
};

/** The last sequence of the service's stream, which is made when it is missing; one that exists is left as it is, also its replicas. */
export const lastSequenceOf = (manager: JetStreamManager, service: string, replicas?: number): Promise<number> =>
  ensureStream(manager, { name: streamOf(service), subjects: [`evt.${service}.>`], replicas });

/** The stream of what consumers could not handle: `dlq.<consumer>.<type>.<aggregateId>`. */
export const deadLetterStream = 'DLQ';

export const ensureDeadLetterStream = (manager: JetStreamManager, replicas?: number): Promise<number> =>
  ensureStream(manager, { name: deadLetterStream, subjects: ['dlq.>'], replicas });

/** A stream of a service's own that is kept for ever, made when it is missing. */
export const ensureKeptStream = (manager: JetStreamManager, stream: Omit<Wanted, 'kept'>): Promise<number> => ensureStream(manager, stream);

/** The last sequence of the stream in which a service says which of its records changed. */
export const ensureChangeStream = (manager: JetStreamManager, service: string, replicas?: number): Promise<number> =>
  ensureStream(manager, { name: changeStreamOf(service), subjects: [changesOf(service)], replicas, kept: keptForAWhile });
