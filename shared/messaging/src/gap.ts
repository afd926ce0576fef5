import { type CloudEvent, cloudEvent, partsOfType, streamOf, subjectsOfAggregate } from '@anzhu/contracts';
import { type JetStreamManager, NatsError } from 'nats';

const noMessage = 404;

const nextFrom = async (manager: JetStreamManager, stream: string, query: { seq: number; next_by_subj: string }) => {
  try {
    return await manager.streams.getMessage(stream, query);
  } catch (error) {
    if (error instanceof NatsError && error.api_error?.code === noMessage) return null;
    throw error;
  }
};

/** The events of the same aggregate after `seen` and before this one, from the owner's stream; short when the stream lacks some. */
export const missingBefore = async (manager: JetStreamManager, event: CloudEvent, seen: number): Promise<readonly CloudEvent[]> => {
  const { service = '', aggregate = '' } = partsOfType(event.type) ?? {};
  const next_by_subj = subjectsOfAggregate(service, aggregate, event.subject);
  const missing: CloudEvent[] = [];
  for (let seq = 1; ; ) {
    const message = await nextFrom(manager, streamOf(service), { seq, next_by_subj });
    const found = message && cloudEvent.parse(message.json());
    if (!message || !found || found.eventnumber >= event.eventnumber) return missing;
    if (found.eventnumber > seen) missing.push(found);
    seq = message.seq + 1;
  }
};
