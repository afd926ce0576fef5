import { setTimeout as pause } from 'node:timers/promises';
import { changeStreamOf, type RecordChange, recordChange } from '@anzhu/contracts';
import { type ConsumerMessages, DeliverPolicy, type JsMsg } from 'nats';
import type { Logger } from 'pino';
import type { Broker } from './broker.ts';
import { epochOf, type Place } from './places.ts';

interface Following {
  readonly broker: Broker;
  readonly service: string;
  readonly logger: Logger;
  readonly onChange: (change: RecordChange, place: Place) => void;
  /** What was said before this place may not have been heard. */
  readonly onMissed: (place: Place) => void;
}

export interface Followed {
  readonly reached: () => Place | undefined;
  /** For how long nothing could be heard; 0 while it can. */
  readonly unheardMs: () => number;
  readonly stop: () => Promise<void>;
}

const retryMs = 500;
/** How often is looked whether the stream is still the one that is heard. */
const lookMs = 5_000;
/** The library goes on for minutes with a consumer that it cannot make; the connection is closed after it. */
const lingerMs = 1_000;

interface Standing {
  reached: Place | undefined;
  /** The latest that hears; a former one may go on for a while. */
  hearer: symbol | undefined;
  /** Since when nothing can be heard; undefined while it can. */
  unheardSince: number | undefined;
}

/** Says once that nothing is heard, and once that it is again. */
const note = ({ logger, service }: Following, standing: Standing, error?: unknown): void => {
  const was = standing.unheardSince;
  if (error === undefined) {
    standing.unheardSince = undefined;
    if (was !== undefined) logger.info({ service }, 'changes are heard');
    return;
  }
  standing.unheardSince ??= performance.now();
  if (was === undefined) logger.warn({ err: error, service }, 'changes cannot be heard, tried again');
};

/** Undefined of what says that changes were missed, and of what a later version says in other words. */
const changeIn = (message: JsMsg): RecordChange | undefined => {
  try {
    return recordChange.safeParse(message.json()).data;
  } catch {
    return undefined;
  }
};

const heard = ({ onChange, onMissed }: Following, standing: Standing, message: JsMsg): void => {
  if (!standing.reached) return;
  const place = { epoch: standing.reached.epoch, sequence: message.seq };
  standing.reached = place;
  const change = changeIn(message);
  if (change) onChange(change, place);
  else onMissed(place);
};

/** Where to go on: what is not there any more was missed. */
const takeUp = async ({ broker, service, onMissed }: Following, standing: Standing): Promise<boolean> => {
  const info = await broker.manager()?.streams.info(changeStreamOf(service));
  if (!info) return false;
  const { first_seq: first, last_seq: last } = info.state;
  const epoch = epochOf(info.created);
  const before = standing.reached;
  const isSame = before?.epoch === epoch && before.sequence <= last && before.sequence >= first - 1;
  if (isSame) return true;
  standing.reached = { epoch, sequence: last };
  onMissed(standing.reached);
  return true;
};

const consume = async (following: Following, standing: Standing): Promise<ConsumerMessages | undefined> => {
  if (!(await takeUp(following, standing))) return undefined;
  const { broker, service } = following;
  const start = { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: (standing.reached?.sequence ?? 0) + 1 } as const;
  const hearer = Symbol(service);
  standing.hearer = hearer;
  const consumer = await broker.connection()?.jetstream().consumers.get(changeStreamOf(service), start);
  return await consumer?.consume({
    expires: 5_000,
    abort_on_missing_resource: true,
    callback: (message) => {
      if (standing.hearer === hearer) heard(following, standing, message);
    },
  });
};

/** Whether the stream is another than the one that is heard; while the broker is away nobody knows. */
const isAnother = async ({ broker, service }: Following, { reached }: Standing): Promise<boolean> => {
  const info = await broker
    .manager()
    ?.streams.info(changeStreamOf(service))
    .catch(() => undefined);
  return info !== undefined && reached !== undefined && epochOf(info.created) !== reached.epoch;
};

/** Ends the messages of a stream that was made anew meanwhile: they would begin where the former one had ended. */
const watchOver = (following: Following, standing: Standing, messages: ConsumerMessages): (() => void) => {
  const look = async (): Promise<void> => {
    if (await isAnother(following, standing)) await messages.close();
  };
  const watch = setInterval(() => void look().catch(() => undefined), lookMs);
  return () => clearInterval(watch);
};

/** Until its messages end, for whatever reason. */
const hearOnce = async (following: Following, standing: Standing, onMessages: (messages: ConsumerMessages) => void): Promise<void> => {
  const messages = await consume(following, standing).catch((error: unknown) => void note(following, standing, error));
  if (!messages) return;
  note(following, standing);
  onMessages(messages);
  const leave = watchOver(following, standing, messages);
  await messages.closed().catch(() => undefined);
  leave();
  note(following, standing, new Error('the messages have ended'));
};

/** Hears what a service says of its changes, each once and in order; a broker that is away is waited for, and what it lost meanwhile is told as missed. */
export const followChanges = (following: Following): Followed => {
  const standing: Standing = { reached: undefined, hearer: undefined, unheardSince: performance.now() };
  const stopping = new AbortController();
  const { signal } = stopping;
  let messages: ConsumerMessages | undefined;
  const follow = async (): Promise<void> => {
    while (!signal.aborted) {
      await hearOnce(following, standing, (present) => {
        messages = present;
        if (signal.aborted) void present.close();
      });
      await pause(retryMs, undefined, { signal }).catch(() => undefined);
    }
  };
  const followed = follow();
  return {
    reached: () => standing.reached,
    unheardMs: () => (standing.unheardSince === undefined ? 0 : performance.now() - standing.unheardSince),
    stop: async () => {
      stopping.abort();
      await messages?.close();
      await Promise.race([followed, pause(lingerMs, undefined, { ref: false })]);
    },
  };
};
