import type { CloudEvent } from '@anzhu/contracts';
import type { ClientSession, Connection } from 'mongoose';
import { recordParked } from './dead-letters.ts';
import { type Followed, followsKind, handledElsewhere, isKnownOtherwise } from './followed.ts';
import type { Handlers } from './handler.ts';
import { inTransaction, joinedLate, type Place, placeAfter, readPlaces, savePlaces, type Watermark, watermarkId } from './inbox.ts';
import { unread } from './unread.ts';

export interface ApplyDeps {
  readonly connection: Connection;
  readonly handlers: Handlers;
}

const fault = (name: 'EventGap' | 'FollowedMore', text: string): Error => Object.assign(new Error(text), { name });

/** Events of an aggregate are missing before this one. */
export const isGap = (error: unknown): boolean => error instanceof Error && error.name === 'EventGap';

/** More is handled of an aggregate than had its past events; they come first. */
export const isFollowedMore = (error: unknown): boolean => error instanceof Error && error.name === 'FollowedMore';

export const gap = (id: string, came: number, seen: number): Error => fault('EventGap', `${id}: event ${came} came, ${seen} was the last`);

/** `due`: the next of its aggregate; `past`: has had its effect; `parked`: waits behind a dead one. Fails when events are missing before it. */
export const dueness = (event: CloudEvent, { seen, parked }: Omit<Watermark, '_id'>): 'due' | 'past' | 'parked' => {
  if (event.eventnumber <= seen) return 'past';
  if (parked) return 'parked';
  if (event.eventnumber === seen + 1) return 'due';
  throw gap(watermarkId(event), event.eventnumber, seen);
};

/** Whether this code may hand out past events: only if it knows everything that is handled. */
export const mayCatchUp = (followed: Followed, handlers: Handlers): boolean => handledElsewhere(followed, handlers).length === 0;

const expectReadable = ({ handlers }: ApplyDeps, followed: Followed, { type }: CloudEvent): void => {
  const elsewhere = handledElsewhere(followed, handlers).filter((one) => one.type === type);
  if (elsewhere.length > 0) throw unread('NO_HANDLER', `${type}: handled by ${elsewhere.map(({ follower }) => follower).join()} elsewhere`);
  if (!handlers.has(type) && isKnownOtherwise(followed, handlers, type)) throw unread('UNKNOWN_VERSION', `${type} is not known here`);
};

/** Does what is to be done about one event; fails when this code cannot read it. */
export const takeEffect = async (
  deps: ApplyDeps,
  followed: Followed,
  { event, session }: { readonly event: CloudEvent; readonly session: ClientSession },
): Promise<void> => {
  expectReadable(deps, followed, event);
  for (const { handle } of deps.handlers.get(event.type) ?? []) await handle({ session, event, data: event.data });
};

const expectCaughtUp = ({ handlers }: ApplyDeps, place: Place): void => {
  const { _id, parked } = place.watermark;
  if (!parked && joinedLate(place).length > 0 && mayCatchUp(place.followed, handlers))
    throw fault('FollowedMore', `${_id}: more is handled than before`);
};

/** Gives one event its effect where its aggregate stands, and answers where it stands then; nothing when it is not the event's turn. */
const applyAt = async (
  deps: ApplyDeps,
  place: Place,
  { event, session }: { readonly event: CloudEvent; readonly session: ClientSession },
): Promise<Place | null> => {
  if (!followsKind(place.followed, deps.handlers, event.type)) return null;
  expectCaughtUp(deps, place);
  const due = dueness(event, place.watermark);
  if (due === 'parked') await recordParked(deps.connection, event, session);
  if (due !== 'due') return null;
  await takeEffect(deps, place.followed, { event, session });
  return placeAfter(place, event.eventnumber);
};

/** Applies the events in their order in one transaction, each exactly once, and returns those that took effect now. */
export const applyEvents = (deps: ApplyDeps, events: readonly CloudEvent[]): Promise<readonly CloudEvent[]> =>
  inTransaction(deps.connection, async (session) => {
    const placeOf = await readPlaces(deps.connection, events.map(watermarkId), session);
    const moved = new Map<string, Place>();
    const applied: CloudEvent[] = [];
    for (const event of events) {
      const id = watermarkId(event);
      const after = await applyAt(deps, moved.get(id) ?? placeOf(id), { event, session });
      if (!after) continue;
      moved.set(id, after);
      applied.push(event);
    }
    await savePlaces(deps.connection, [...moved.values()], session);
    return applied;
  });
