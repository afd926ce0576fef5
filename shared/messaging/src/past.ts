import type { CloudEvent } from '@anzhu/contracts';
import { isOutage } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import type { JetStreamManager } from 'nats';
import { type ApplyDeps, gap, mayCatchUp } from './apply.ts';
import { discardedOf } from './dead-letters.ts';
import { eventsBetween } from './gap.ts';
import type { NamedHandler } from './handler.ts';
import { inTransaction, joinedLate, type Place, readPlace, savePlaces } from './inbox.ts';

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

/** The past in one transaction; nothing of it when the aggregate has moved on meanwhile. */
const tellAll = (
  deps: PastDeps,
  { followed, watermark: { _id, seen } }: Place,
  events: readonly CloudEvent[],
): Promise<readonly CloudEvent[] | null> =>
  inTransaction(deps.connection, async (session) => {
    const place = await readPlace(deps.connection, _id, session);
    if (place.watermark.seen !== seen || place.followed.generation !== followed.generation) return null;
    const givenUp = await discardedOf(deps.connection, _id, session);
    const told: CloudEvent[] = [];
    const taken = events.filter(({ eventnumber }) => !givenUp.has(eventnumber));
    const handlersFor = lateHandlers(deps, place, taken);
    for (const event of taken) {
      const handlers = handlersFor(event);
      await tell(handlers, { event, session });
      if (handlers.length > 0) told.push(event);
    }
    await savePlaces(deps.connection, [{ followed, watermark: { ...place.watermark, generation: followed.generation } }], session);
    return told;
  });

/** Tells what joined late the aggregate's events so far, from the owner's stream, whole and in order or not at all; others hear none of them twice. */
export const tellPast = async (deps: PastDeps, id: string): Promise<readonly CloudEvent[]> => {
  for (;;) {
    const place = await readPlace(deps.connection, id);
    if (joinedLate(place).length === 0 || !mayCatchUp(place.followed, deps.handlers)) return [];
    const { seen } = place.watermark;
    const events = await eventsBetween(deps.manager, id, { after: 0, before: seen + 1 });
    expectAll(id, events, seen);
    const told = await tellAll(deps, place, events);
    if (told) return told;
  }
};
