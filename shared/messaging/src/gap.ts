import { type CloudEvent, cloudEvent, streamOf, subjectsOfAggregate } from '@anzhu/contracts';
import { type JetStreamManager, NatsError } from 'nats';

const noMessage = 10_037;

const nextFrom = async (manager: JetStreamManager, stream: string, query: { seq: number; next_by_subj: string }) => {
  try {
    return await manager.streams.getMessage(stream, query);
  } catch (error) {
    if (error instanceof NatsError && error.api_error?.err_code === noMessage) return null;
    throw error;
  }
};

const eventIn = (text: string): CloudEvent | undefined => {
  try {
    return cloudEvent.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** The events of an aggregate after one number and before another, from the owner's stream; short when the stream lacks some. */
export const eventsBetween = async (
  manager: JetStreamManager,
  watermark: string,
  { after, before }: { readonly after: number; readonly before: number },
): Promise<readonly CloudEvent[]> => {
  if (before <= after + 1) return [];
  const [source = '', aggregate = '', ...id] = watermark.split('/');
  const next_by_subj = subjectsOfAggregate(source, aggregate, id.join('/'));
  const found: CloudEvent[] = [];
  for (let seq = 1; ; ) {
    const message = await nextFrom(manager, streamOf(source), { seq, next_by_subj });
    const event = message && eventIn(message.string());
    if (!message || (event && event.eventnumber >= before)) return found;
    if (event && event.eventnumber > after) found.push(event);
    seq = message.seq + 1;
  }
};
