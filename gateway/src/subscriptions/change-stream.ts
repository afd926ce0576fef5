import { changeStreamOf, missedChangesOf, type RecordChange, recordChange } from '@anzhu/contracts';
import { type ConsumerMessages, DeliverPolicy, type JsMsg } from 'nats';
import type { Logger } from 'pino';
import type { Broker } from './broker.ts';

interface Following {
  readonly broker: Broker;
  readonly service: string;
  readonly logger: Logger;
  readonly onChange: (change: RecordChange, sequence: number) => void;
  /** What was said before this place may not have been heard. */
  readonly onMissed: (sequence: number) => void;
}

export interface Followed {
  readonly reached: () => number | undefined;
  readonly stop: () => Promise<void>;
}

const retryMs = 500;

interface Place {
  reached: number | undefined;
  /** Of the stream: one that was made anew begins to count anew. */
  created?: string;
}

const changeIn = (message: JsMsg): RecordChange | undefined => {
  try {
    return recordChange.safeParse(message.json()).data;
  } catch {
    return undefined;
  }
};

const heard = ({ service, onChange, onMissed }: Following, place: Place, message: JsMsg): void => {
  place.reached = message.seq;
  const change = changeIn(message);
  if (message.subject === missedChangesOf(service)) onMissed(message.seq);
  else if (change) onChange(change, message.seq);
};

/** Where to go on: what is not there any more was missed. */
const takeUp = async ({ broker, service, onMissed }: Following, place: Place): Promise<boolean> => {
  const info = await broker.manager()?.streams.info(changeStreamOf(service));
  if (!info) return false;
  const { first_seq: first, last_seq: last } = info.state;
  const before = place.reached;
  const isSame = place.created === info.created && before !== undefined && before <= last && before >= first - 1;
  Object.assign(place, { created: info.created, reached: isSame ? before : last });
  if (!isSame) onMissed(last);
  return true;
};

const consume = async (following: Following, place: Place): Promise<ConsumerMessages | undefined> => {
  if (!(await takeUp(following, place))) return undefined;
  const { broker, service } = following;
  const start = { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: (place.reached ?? 0) + 1 } as const;
  const consumer = await broker.connection()?.jetstream().consumers.get(changeStreamOf(service), start);
  return await consumer?.consume({
    expires: 5_000,
    abort_on_missing_resource: true,
    callback: (message) => heard(following, place, message),
  });
};

/** Ends at once when it is stopped. */
const rest = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, retryMs);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
  });

/** Hears what a service says of its changes, each once and in order; a broker that is away is waited for, and what it lost meanwhile is told as missed. */
export const followChanges = (following: Following): Followed => {
  const place: Place = { reached: undefined };
  const stopping = new AbortController();
  let messages: ConsumerMessages | undefined;
  const follow = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      messages = await consume(following, place).catch((error: unknown) => {
        following.logger.debug({ err: error, service: following.service }, 'changes cannot be heard, tried again');
        return undefined;
      });
      if (stopping.signal.aborted) await messages?.close();
      await messages?.closed().catch(() => undefined);
      await rest(stopping.signal);
    }
  };
  const followed = follow();
  return {
    reached: () => place.reached,
    stop: async () => {
      stopping.abort();
      await messages?.close();
      await followed;
    },
  };
};
