import { type CloudEvent, streamOf, subjectsOfAggregate } from '@anzhu/contracts';
import { type JetStreamManager, NatsError } from 'nats';
import { eventIn } from './agreement.ts';

const noMessage = 404;

interface Aggregate {
  readonly service: string;
  readonly aggregate: string;
  readonly id: string;
}

/** Everything that was published of one aggregate, in order. */
export const eventsOfAggregate = async (
  manager: JetStreamManager,
  { service, aggregate, id }: Aggregate,
): Promise<readonly CloudEvent[]> => {
  const next_by_subj = subjectsOfAggregate(service, aggregate, id);
  const events: CloudEvent[] = [];
  for (let seq = 1; ; ) {
    try {
      const next = { seq, next_by_subj };
      const message = await manager.streams.getMessage(streamOf(service), next);
      events.push(...[eventIn(message.string())].filter((event) => event !== null));
      seq = message.seq + 1;
    } catch (error) {
      if (error instanceof NatsError && error.api_error?.code === noMessage) return events;
      throw error;
    }
  }
};
