import { publicEvents } from '@anzhu/contracts';
import { type Follower, on } from '@anzhu/messaging';
import type { Publisher } from './public-subject.store.ts';

/** The services whose events are public. */
export const sources = [...new Set(publicEvents.map(({ of }) => of.service))];

const ofSource = ({ tell }: Publisher, source: string): Follower => ({
  name: 'public-events',
  inAnyOrder: 'What is told late has the next public number of its record, at its own place: the record stays where it is.',
  handlers: publicEvents
    .filter(({ of }) => of.service === source)
    .map((told) => on(told.of, ({ event, data, session }) => tell(told, { event, data, session }))),
});

/** Follows every service whose events are public, by what the catalogue says of them. */
export const publishing = (publisher: Publisher): Readonly<Record<string, readonly Follower[]>> =>
  Object.fromEntries(sources.map((source) => [source, [ofSource(publisher, source)]]));
