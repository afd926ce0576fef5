import type { Connection } from 'mongoose';
import type { JetStreamManager, NatsConnection } from 'nats';
import { eventIn } from './agreement.ts';
import { durablesOf } from './follow-again.ts';
import { inbox, ofSource, watermarkId } from './inbox.ts';
import { messagesOf } from './stream-messages.ts';
import { lastSequenceOf } from './streams.ts';

/** How far a service is behind what another has published, although nothing is on its way to it. */
export interface Behind {
  readonly aggregates: number;
  readonly first: { readonly aggregate: string; readonly seen: number; readonly published: number };
}

interface Follower {
  readonly service: string;
  readonly source: string;
  readonly connection: Connection;
  readonly nats: NatsConnection;
  readonly manager: JetStreamManager;
}

const lastNumbers = async ({ nats, manager, source }: Follower): Promise<ReadonlyMap<string, number>> => {
  const last = new Map<string, number>();
  for await (const { text } of messagesOf(nats, { service: source, from: 1, to: await lastSequenceOf(manager, source) })) {
    const event = eventIn(text);
    if (event) last.set(watermarkId(event), event.eventnumber);
  }
  return last;
};

/** Whether a process of the service follows the other now. */
export const isFollowing = async (follower: Pick<Follower, 'manager' | 'service' | 'source'>): Promise<boolean> =>
  (await durablesOf(follower.manager, follower)).some(({ num_waiting }) => num_waiting > 0);

/** Null when it has seen of every aggregate what was published, or is still being told, or an operator has to act on a dead letter first. */
export const behindOf = async (follower: Follower): Promise<Behind | null> => {
  const durables = await durablesOf(follower.manager, follower);
  if (durables.length === 0 || durables.some(({ num_pending, num_ack_pending }) => num_pending + num_ack_pending > 0)) return null;
  const last = await lastNumbers(follower);
  let aggregates = 0;
  let first: Behind['first'] | undefined;
  for await (const { _id, seen, parked } of inbox(follower.connection).find({ _id: ofSource(follower.source) }, { sort: { _id: 1 } })) {
    const published = last.get(_id) ?? 0;
    if (parked || seen >= published) continue;
    aggregates += 1;
    first ??= { aggregate: _id, seen, published };
  }
  return first ? { aggregates, first } : null;
};
