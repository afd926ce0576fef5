import { createHash } from 'node:crypto';
import type { Subject } from '@anzhu/access';
import type { Authenticate } from '../auth.ts';
import type { ChangeHub, Note } from './change-hub.ts';
import { keysOf, servicesOf } from './fields.ts';
import { createNoteQueue, type End, type NoteQueue } from './note-queue.ts';
import type { SoundSubscription } from './operation.ts';
import type { Since } from './past-changes.ts';
import { outlasting } from './patience.ts';
import { eventIdOf, type Place, type Places } from './places.ts';
import { type RunQuery, type Told, toldBy } from './reading.ts';

export interface Event extends Told {
  readonly id: string;
}

export interface SubscriptionDeps {
  readonly hub: ChangeHub;
  readonly authenticate: Authenticate;
  readonly run: RunQuery;
  /** How many notes wait for a reader before it is cut. */
  readonly mostWaiting: number;
  /** Between two readings of a list. */
  readonly listPauseMs: number;
}

export interface Asking {
  readonly sound: SoundSubscription;
  readonly authorization: string | undefined;
  readonly subject: Subject;
  readonly language: string | undefined;
  /** What was heard before, checked; absent at a first subscription. */
  readonly after: Places | undefined;
}

/** A subscription that runs: its events one after the other, then why it ended. */
export interface Running {
  readonly next: () => Promise<Event | End>;
  readonly end: (why: End) => void;
  /** Also while the reader is not ready for the next. */
  readonly ended: Promise<End>;
}

interface Course {
  readonly queue: NoteQueue;
  readonly services: readonly string[];
  /** How far was told. */
  readonly places: Record<string, Place>;
  /** What came between what the client heard and the beginning. */
  readonly missed: Note[];
  /** Of a list, what was told last: it is told again only when it is another. */
  told?: string;
  readAt: number;
}

const reachedOf = ({ hub }: SubscriptionDeps, services: readonly string[]): Record<string, Place> =>
  Object.fromEntries(
    services.flatMap((service) => {
      const reached = hub.reached(service);
      return reached === undefined ? [] : [[service, reached]];
    }),
  );

/** What was said of a service after what the client heard. */
const missedOf = async (
  { hub }: SubscriptionDeps,
  { sound }: Asking,
  way: Pick<Since, 'service' | 'after' | 'to'>,
): Promise<readonly Note[]> => {
  const { service, after, to } = way;
  if (after.epoch === to.epoch && after.sequence >= to.sequence) return [];
  const found = await hub.since({ ...way, records: sound.field.record?.(sound.args) ?? [] });
  if (typeof found === 'string') throw new Error('the stream has changed meanwhile');
  return found.map((sequence) => ({ service, epoch: to.epoch, sequence }));
};

/** What was said between what the client heard and now, in the order of each stream; a list whose reader had not heard of a service is read once. */
const missedBy = async (deps: SubscriptionDeps, asking: Asking, now: Places): Promise<readonly Note[]> => {
  const { sound, after: heard } = asking;
  if (!heard) return [];
  const of = async ([service, to]: readonly [string, Place]): Promise<readonly Note[]> => {
    const after = heard[service];
    if (after) return await missedOf(deps, asking, { service, after, to });
    return sound.field.record ? [] : [{ service, ...to }];
  };
  return (await Promise.all(Object.entries(now).map(of))).flat();
};

/** Whoever would hear of other changes by now is to come back, and hears of those. */
const isAnother = ({ sound: { field, args }, subject }: Asking, now: Subject): boolean =>
  keysOf(field, args, subject).join() !== keysOf(field, args, now).join();

const readAs = async (
  { authenticate, run }: SubscriptionDeps,
  asking: Asking,
  { isEnded: isGone }: NoteQueue,
): Promise<Told | End | undefined> => {
  const { sound, authorization, language } = asking;
  const subject = await authenticate(authorization);
  if (!subject.ok) return subject.error === 'UNAUTHENTICATED' ? 'TOKEN_ENDED' : 'UNAVAILABLE';
  if (isAnother(asking, subject.value)) return 'CHANGED';
  const answer = await run(sound.derived, { subject: subject.value, language, isGone });
  return toldBy(sound.derived, answer);
};

interface Telling {
  readonly deps: SubscriptionDeps;
  readonly asking: Asking;
  readonly course: Course;
}

/** Notes where the subscription is when it has told of this; whether it has before. A list is read whole: with it all is told that was heard by then; with a new day it may read otherwise. */
const isPast = ({ deps, asking, course }: Telling, { service, epoch, sequence, isNewDay }: Note): boolean => {
  if (isNewDay) return false;
  const { places, services } = course;
  const told = places[service];
  if (told?.epoch === epoch && sequence <= told.sequence) return true;
  Object.assign(places, asking.sound.field.record ? { [service]: { epoch, sequence } } : reachedOf(deps, services));
  return false;
};

const digestOf = (told: Told): string => createHash('sha256').update(JSON.stringify(told)).digest('base64');

/** Whether a list is as it was told last: that something changed which its reader does not see is not told. */
const isAsBefore = ({ asking, course }: Telling, told: Told): boolean => {
  if (asking.sound.field.record) return false;
  const before = course.told;
  course.told = digestOf(told);
  return course.told === before;
};

/** The next of which its reader may know: the present state where nothing was heard before, then what each note brings. */
const eventAfter = async (telling: Telling, note: Note | undefined): Promise<Event | End | undefined> => {
  const { deps, asking, course } = telling;
  if (note && isPast(telling, note)) return undefined;
  const id = eventIdOf(course.places);
  course.readAt = performance.now();
  const told = await outlasting(() => readAs(deps, asking, course.queue), course.queue);
  if (typeof told !== 'object') return told;
  return isAsBefore(telling, told) ? undefined : { id, ...told };
};

/** A list is not read more often than now and then, however much changes in it. */
const restBefore = async ({ deps, asking, course }: Telling): Promise<void> => {
  if (asking.sound.field.record) return;
  const restMs = course.readAt + deps.listPauseMs - performance.now();
  if (restMs > 0) await course.queue.rest(restMs);
};

/** Notes that were missed, then those that come; before them nothing in particular where nothing was heard before. */
const notesOf = ({ asking, course: { queue, missed } }: Telling) => {
  let isFirst = asking.after === undefined;
  return async (): Promise<Note | End | undefined> => {
    if (!isFirst) return missed.shift() ?? (await queue.next());
    isFirst = false;
    return undefined;
  };
};

const readerOf = (telling: Telling) => {
  const nextNote = notesOf(telling);
  return async (): Promise<Event | End> => {
    for (;;) {
      await restBefore(telling);
      const note = await nextNote();
      const event = typeof note === 'string' ? note : await eventAfter(telling, note);
      if (event) return event;
    }
  };
};

/** Begins to listen, and then looks for what was missed: so nothing falls between. */
export const openSubscription = async (deps: SubscriptionDeps, asking: Asking): Promise<Running> => {
  const { field, args } = asking.sound;
  const services = servicesOf(field, args, deps.hub.services);
  const queue = createNoteQueue({ most: deps.mostWaiting, isList: !field.record });
  const leave = deps.hub.listen({ keys: keysOf(field, args, asking.subject), services, hear: queue.put });
  const end = (why: End): void => {
    queue.end(why);
    leave();
  };
  const now = reachedOf(deps, services);
  try {
    const missed = [...(await missedBy(deps, asking, now))];
    const places = asking.after ? { ...asking.after } : { ...now };
    const next = readerOf({ deps, asking, course: { queue, services, missed, places, readAt: Number.NEGATIVE_INFINITY } });
    return { next, end, ended: queue.ended };
  } catch (error) {
    end('UNAVAILABLE');
    throw error;
  }
};
