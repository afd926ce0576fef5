import { partnerService, streamOf } from '@anzhu/contracts';
import { deleteDurable } from '@anzhu/messaging';
import { AckPolicy, type ConsumerInfo, DeliverPolicy, type JetStreamManager, NatsError, nanos } from 'nats';
import { beginningOf } from './beginning.store.ts';
import { type Partner, type Position, subjectsFor } from './partner.ts';

const stream = streamOf(partnerService);

/** Whether the broker has no such consumer, message or stream. */
export const isMissing = (error: unknown): boolean => error instanceof NatsError && error.api_error?.code === 404;

const infoOf = (manager: JetStreamManager, name: string): Promise<ConsumerInfo | null> =>
  manager.consumers.info(stream, name).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });

export const deleteConsumer = (manager: JetStreamManager, name: string): Promise<void> => deleteDurable(manager, partnerService, name);

/** For a consumer that begins behind a sequence. */
export const after = (sequence: number) => ({ deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: sequence + 1 }) as const;

/** Longer waits than a minute are refused: across accounts an answer finds its way for two. In order: one event is out at a time, and again after half a minute without an answer, for as long as it takes. */
const inOrder = {
  ack_policy: AckPolicy.Explicit,
  ack_wait: nanos(30_000),
  max_ack_pending: 1,
  max_deliver: -1,
  max_waiting: 8,
  max_expires: nanos(60_000),
};

const create = async (manager: JetStreamManager, partner: Partner): Promise<ConsumerInfo> => {
  const { position, generation, start } = partner;
  const from = position?.generation === generation ? position.sequence : await beginningOf(manager, start);
  return await manager.consumers.add(stream, {
    ...{ durable_name: partner._id, filter_subjects: [...subjectsFor(partner)], metadata: { generation } },
    ...inOrder,
    ...after(from),
  });
};

/** How far a consumer has come: where nothing that it may see was acknowledged yet, to just before its beginning. */
const positionOf = (
  { ack_floor, config, num_pending, num_ack_pending }: ConsumerInfo,
  { generation, position: before }: Partner,
  at: Date,
): Position => {
  const sequence = Math.max(ack_floor.stream_seq, (config.opt_start_seq ?? 1) - 1);
  const pending = num_pending + num_ack_pending;
  const hasStalled = before?.generation === generation && before.sequence === sequence;
  return {
    ...{ generation, sequence, pending, checkedAt: at },
    stalledSince: pending === 0 ? null : (hasStalled && before.stalledSince) || at,
    activeAt: ack_floor.last_active === undefined ? null : new Date(ack_floor.last_active as unknown as string),
  };
};

const settingsOf = ({ filter_subjects = [], ack_wait, max_ack_pending, max_expires }: Partial<ConsumerInfo['config']>): string =>
  JSON.stringify([[...filter_subjects].sort(), ack_wait, max_ack_pending, max_expires]);

/** What another version of this code wants otherwise is changed on the consumer that is there: it stays where it is. */
const adapt = async (manager: JetStreamManager, partner: Partner, present: ConsumerInfo): Promise<ConsumerInfo> => {
  const wanted = { filter_subjects: [...subjectsFor(partner)], ...inOrder };
  return settingsOf(wanted) === settingsOf(present.config) ? present : await manager.consumers.update(stream, partner._id, wanted);
};

/** Sees to it that a partner's consumer is there, where the last replay put it or where it was before the broker lost it, and answers how far it has come. */
export const keepConsumer = async (manager: JetStreamManager, partner: Partner, at: Date): Promise<Position> => {
  const present = await infoOf(manager, partner._id);
  const isPresent = present?.config.metadata?.['generation'] === partner.generation;
  if (present && !isPresent) await deleteConsumer(manager, partner._id);
  return positionOf(present && isPresent ? await adapt(manager, partner, present) : await create(manager, partner), partner, at);
};
