import { type CloudEvent, cloudEvent, partnerService, streamOf } from '@anzhu/contracts';
import { AckPolicy, type Consumer, type ConsumerInfo, type JetStreamManager, type NatsConnection, nanos } from 'nats';
import { after } from '../access/consumers.store.ts';
import { type Partner, subjectsFor } from '../access/partner.ts';
import type { Begun } from './webhook.ts';

const stream = streamOf(partnerService);

interface Message {
  readonly sequence: number;
  readonly body: string;
  /** How many more wait behind it. */
  readonly pending: number;
}

/** An event as it stands in the stream, and as it is sent. */
export interface Read extends Message {
  readonly event: CloudEvent;
}

/** What somebody else wrote there, and is no event of ours. */
export interface Foreign extends Message {
  readonly event: null;
}

interface Open {
  readonly generation: string;
  readonly name: string;
  readonly consumer: Consumer;
  /** Of those that were fetched, by the broker's count. */
  readonly fetched: number;
}

/** Reads a partner's events in the order of the stream, from where its webhook stands. */
export interface Reader {
  /** The event that is next: the same until the webhook has come further. Null where none waits. */
  readonly head: (webhook: Begun, partner: Partner) => Promise<Read | Foreign | null>;
  /** How many wait, the next among them; reads none. */
  readonly waiting: (webhook: Begun, partner: Partner) => Promise<number>;
  /** Forgets what was read: the next read begins where the webhook stands. */
  readonly drop: () => Promise<void>;
}

const waitsMs = 1_000;
const idleMs = 300_000;

/** Lives in the memory of the broker and is made anew whenever it is lost: where a webhook stands is known to us. */
const fleeting = { ack_policy: AckPolicy.None, mem_storage: true, num_replicas: 1, inactive_threshold: nanos(idleMs) } as const;

const openAt = (manager: JetStreamManager, { position }: Begun, partner: Partner): Promise<ConsumerInfo> =>
  manager.consumers.add(stream, { ...fleeting, ...after(position.sequence), filter_subjects: [...subjectsFor(partner)] });

const readOf = (message: Message): Read | Foreign => {
  try {
    return { ...message, event: cloudEvent.parse(JSON.parse(message.body)) };
  } catch {
    return { ...message, event: null };
  }
};

/** The message of the stream that stands there. */
export const messageAt = async (manager: JetStreamManager, sequence: number): Promise<Read | Foreign> => {
  const message = await manager.streams.getMessage(stream, { seq: sequence });
  return readOf({ body: message.string(), sequence, pending: 0 });
};

const openWith = async (nats: NatsConnection, manager: JetStreamManager, at: readonly [Begun, Partner]): Promise<Open> => {
  const { name } = await openAt(manager, ...at);
  return { generation: at[0].generation, name, fetched: 0, consumer: await nats.jetstream().consumers.get(stream, name) };
};

interface State {
  readonly nats: NatsConnection;
  readonly manager: JetStreamManager;
  open: Open | null;
  head: Read | Foreign | null;
}

const drop = async (state: State): Promise<void> => {
  const { open, manager } = state;
  Object.assign(state, { open: null, head: null });
  if (open) await manager.consumers.delete(stream, open.name).catch(() => undefined);
};

const lost = (counted: number, { fetched }: Open): Error => new Error(`an event was lost on its way: ${counted} after ${fetched}`);

/** A message that got lost on its way leaves a gap in the broker's count, which is asked for where nothing comes. */
const fetchNext = async (state: State, from: Open): Promise<Read | Foreign | null> => {
  const message = await from.consumer.next({ expires: waitsMs });
  if (!message) {
    const { consumer_seq } = (await from.consumer.info()).delivered;
    if (consumer_seq !== from.fetched) throw lost(consumer_seq, from);
    return null;
  }
  const { deliverySequence, streamSequence: sequence, pending } = message.info;
  if (deliverySequence !== from.fetched + 1) throw lost(deliverySequence, from);
  state.open = { ...from, fetched: deliverySequence };
  return readOf({ body: message.string(), sequence, pending });
};

const isKnown = ({ position }: Begun, { sequence }: Message): boolean => sequence <= position.sequence;

const opened = async (state: State, [webhook, partner]: readonly [Begun, Partner]): Promise<Open> => {
  if (state.open && state.open.generation !== webhook.generation) await drop(state);
  state.open ??= await openWith(state.nats, state.manager, [webhook, partner]);
  if (state.head && isKnown(webhook, state.head)) state.head = null;
  return state.open;
};

const next = async (state: State, at: readonly [Begun, Partner]): Promise<Read | Foreign | null> => {
  const from = await opened(state, at);
  state.head ??= await fetchNext(state, from);
  return state.head && isKnown(at[0], state.head) ? null : state.head;
};

const count = async (state: State, at: readonly [Begun, Partner]): Promise<number> => {
  const { consumer } = await opened(state, at);
  return (await consumer.info()).num_pending + (state.head ? 1 : 0);
};

/** What could not be read is begun anew. */
const orAnew = async <T>(state: State, work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    await drop(state);
    throw error;
  }
};

export const createReader = (nats: NatsConnection, manager: JetStreamManager): Reader => {
  const state: State = { nats, manager, open: null, head: null };
  return {
    drop: () => drop(state),
    head: (...at) => orAnew(state, next(state, at)),
    waiting: (...at) => orAnew(state, count(state, at)),
  };
};
