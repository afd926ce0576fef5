import { partnerService, streamOf } from '@anzhu/contracts';
import { AckPolicy, DeliverPolicy, type JetStreamManager, nanos } from 'nats';
import type { Start } from './start.ts';

const stream = streamOf(partnerService);
const probe = { ack_policy: AckPolicy.None, mem_storage: true, num_replicas: 1, inactive_threshold: nanos(10_000) } as const;

/** By when the broker stored what is there now: what it is given again after a loss of its disk has another moment. */
const before = async (manager: JetStreamManager, time: Date): Promise<number> => {
  const { name, delivered } = await manager.consumers.add(stream, {
    ...probe,
    ...{ deliver_policy: DeliverPolicy.StartTime, opt_start_time: time.toISOString() },
  });
  await manager.consumers.delete(stream, name).catch(() => undefined);
  return delivered.stream_seq;
};

/** The sequence just before the first event there is to read. */
export const beginningOf = async (manager: JetStreamManager, start: Start): Promise<number> => {
  if (start.by === 'ALL') return 0;
  if (start.by === 'TIME') return await before(manager, start.time);
  const { last_seq } = (await manager.streams.info(stream)).state;
  return start.by === 'NEW' ? last_seq : Math.min(start.sequence - 1, last_seq);
};
