import { streamOf } from '@anzhu/contracts';
import type { JetStreamManager } from 'nats';
import { isStreamMissing } from './streams.ts';

interface Following {
  readonly service: string;
  readonly source: string;
}

/** The durable consumers by which a service follows another. */
export const durablesOf = async (manager: JetStreamManager, { service, source }: Following) => {
  try {
    const all = await manager.consumers.list(streamOf(source)).next();
    return all.filter(({ name }) => name.startsWith(`${service}--`));
  } catch (error) {
    if (isStreamMissing(error)) return [];
    throw error;
  }
};

/** Has the stream of a source delivered once more from its beginning: what a restored database has not seen takes effect, the rest is past by its watermarks. The consumer may run. */
export const followAgain = async (manager: JetStreamManager, following: Following): Promise<void> => {
  for (const { name } of await durablesOf(manager, following)) await manager.consumers.delete(streamOf(following.source), name);
};
