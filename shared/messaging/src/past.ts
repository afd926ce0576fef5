import type { CloudEvent } from '@anzhu/contracts';
import { isOutage } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import type { JetStreamManager } from 'nats';
import { type ApplyDeps, gap, mayCatchUp } from './apply.ts';
import { discardedOf } from './dead-letters.ts';
import { eventsBetween } from './gap.ts';
import type { NamedHandler } from './handler.ts';
import { inTransaction, joinedLate, type Place, readPlace, readPlaces, savePlaces } from './inbox.ts';

export interface PastDeps extends ApplyDeps {
  readonly manager: JetStreamManager;
}

interface PastFailed extends Error {
  readonly event: CloudEvent;
}

/** The past event that what is new could not take, and why. */
export const pastFailure = (error: unknown): { readonly event: CloudEvent; readonly cause: unknown } | undefined =>
  error instanceof Error && error.name === 'PastFailed' ? { event: (error as PastFailed).event, cause: error.cause } : undefined;

const pastFailed = (event: CloudEvent, cause: unknown): PastFailed =>
  Object.assign(new Error(`past event ${event.id} failed`, { cause }), { name: 'PastFailed', event });

const expectAll = (id: string, events: readonly CloudEvent[], seen: number): void => {
  const at = events.findIndex(({ eventnumber }, index) => eventnumber !== index + 1);
  if (at >= 0 || events.length !== seen) throw gap(id, events[at]?.eventnumber ?? seen, at >= 0 ? at : events.length);
};

/** What hears of which past event: what joined late; and of a follower that restates, if there is anything new to it, all it handles in order, lest the last word be an old one. */
const lateHandlers = ({ handlers }: ApplyDeps, place: Place, events: readonly CloudEvent[]) => {
  const past = new Set(events.map(({ type }) => type));
  const late = joinedLate(place).filter(({ type }) => past.has(type));
  const isLate = ({ follower, restates, definition: { type } }: NamedHandler): boolean =>
    late.some((one) => one.follower === follower && (restates || one.type === type));
  return ({ type }: CloudEvent): readonly NamedHandler[] => (handlers.get(type) ?? []).filter(isLate);
};

const tell = async (
  handlers: readonly NamedHandler[],
  { event, session }: { readonly event: CloudEvent; readonly session: ClientSession },
): Promise<void> => {
  try {
    for (const { handle } of handlers) await handle({ session, event, data: event.data });
  } catch (error) {
    throw isOutage(error) ? error : pastFailed(event, error);
  }
};

interface Past {
  readonly place: Place;
  /** All up to where the aggregate stands. */
  readonly events: readonly CloudEvent[];
}

const pastOf = async ({ manager }: PastDeps, place: Place): Promise<Past> => {
  const { _id, seen } = place.watermark;
  const events = await eventsBetween(manager, _id, { after: 0, before: seen + 1 });
  expectAll(_id, events, seen);
  return { place, events };
};

const pastsOf = (deps: PastDeps, places: readonly Place[]): Promise<readonly Past[]> =>
  Promise.all(places.map((place) => pastOf(deps, place)));

/** Tells the past of one aggregate unless it has moved on since it was read: then it is for the next try. */
const tellOne = async (deps: PastDeps, { place: { followed, watermark }, events }: Past, session: ClientSession) => {
  const place = await readPlace(deps.connection, watermark._id, session);
  if (place.watermark.seen !== watermark.seen || place.followed.generation !== followed.generation) return [];
  const givenUp = await discardedOf(deps.connection, watermark._id, session);
  const taken = events.filter(({ eventnumber }) => !givenUp.has(eventnumber));
  const handlersFor = lateHandlers(deps, place, taken);
  const told: CloudEvent[] = [];
  for (const event of taken) {
    const handlers = handlersFor(event);
    await tell(handlers, { event, session });
    if (handlers.length > 0) told.push(event);
  }
  await savePlaces(deps.connection, [{ followed, watermark: { ...place.watermark, generation: followed.generation } }], session);
  return told;
};

const behind = async ({ connection, handlers }: PastDeps, ids: readonly string[]): Promise<readonly Place[]> => {
  const placeOf = await readPlaces(connection, ids);
  return ids.map(placeOf).filter((place) => joinedLate(place).length > 0 && mayCatchUp(place.followed, handlers));
};

/** Tells what joined late the events of these aggregates so far, from the owner's stream: each aggregate's in order, all in one transaction; others hear none of them twice. */
export const tellPast = async (deps: PastDeps, ids: readonly string[]): Promise<readonly CloudEvent[]> => {
  const told: CloudEvent[] = [];
  for (let places = await behind(deps, ids); places.length > 0; places = await behind(deps, ids)) {
    const pasts = await pastsOf(deps, places);
    const heard = await inTransaction(deps.connection, async (session) => {
      const all: CloudEvent[] = [];
      for (const past of pasts) all.push(...(await tellOne(deps, past, session)));
      return all;
    });
    told.push(...heard);
  }
  return told;
};
