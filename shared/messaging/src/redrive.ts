import type { CloudEvent } from '@anzhu/contracts';
import { isOutage } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { dueness, takeEffect } from './apply.ts';
import { nextLetter, recordApplied, recordDead, unreadLetters } from './dead-letters.ts';
import { handledElsewhere, readFollowed } from './followed.ts';
import { eventsBetween } from './gap.ts';
import { inbox, inTransaction, joinedLate, ofSource, placeAfter, readPlace, savePlaces } from './inbox.ts';
import type { Looks } from './looks.ts';
import { type PastDeps, pastFailure, tellPast } from './past.ts';

interface RedriveDeps extends PastDeps {
  readonly source: string;
  readonly looks: Looks;
  readonly logger: Logger;
}

interface Waiting {
  readonly watermark: string;
  readonly event: CloudEvent;
}

const applyWaiting = (deps: RedriveDeps, { watermark, event }: Waiting): Promise<boolean> =>
  inTransaction(deps.connection, async (session) => {
    const place = await readPlace(deps.connection, watermark, session);
    await recordApplied(deps.connection, event, session);
    if (dueness(event, { seen: place.watermark.seen }) === 'past') return false;
    await takeEffect(deps, place.followed, { event, session });
    await savePlaces(deps.connection, [placeAfter(place, event.eventnumber)], session);
    return true;
  });

/** The next that waits; an event before it that nobody recorded comes from the owner's stream. */
const nextWaiting = async ({ connection, manager }: RedriveDeps, watermark: string): Promise<Waiting | null> => {
  const letter = await nextLetter(connection, watermark);
  if (!letter) return null;
  const { seen } = (await readPlace(connection, watermark)).watermark;
  const [missing] = await eventsBetween(manager, watermark, { after: seen, before: letter.number });
  return { watermark, event: missing ?? letter.event };
};

/** Frees the aggregate only if nothing of it waits; an event recorded at this moment makes the transaction start anew. */
const unpark = (connection: Connection, _id: string): Promise<void> =>
  inTransaction(connection, async (session) => {
    const waiting = await nextLetter(connection, _id, session);
    if (waiting || joinedLate(await readPlace(connection, _id, session)).length > 0) return;
    await inbox(connection).updateOne({ _id }, { $unset: { parked: 1, redrive: 1, parkedThrough: 1 } }, { session });
  });

/** The event that failed is dead again; nothing more is tried until it is asked for. */
const giveUp = async (
  { connection, logger }: RedriveDeps,
  { watermark, event }: Partial<Waiting> & Pick<Waiting, 'watermark'>,
  error: unknown,
) => {
  if (isOutage(error)) throw error;
  logger.warn({ err: error, watermark }, 'tried again in vain');
  const past = pastFailure(error);
  const failed = past?.event ?? event;
  if (failed) await recordDead(connection, failed, past ? { error: past.cause, isPast: true } : { error });
  await inbox(connection).updateOne({ _id: watermark }, { $unset: { redrive: 1 } });
};

const redriveAggregate = async (deps: RedriveDeps, watermark: string): Promise<readonly CloudEvent[]> => {
  const applied: CloudEvent[] = [];
  let next = await nextWaiting(deps, watermark);
  try {
    applied.push(...(await tellPast(deps, [watermark])));
    for (; next; next = await nextWaiting(deps, watermark)) if (await applyWaiting(deps, next)) applied.push(next.event);
  } catch (error) {
    await giveUp(deps, { watermark, ...next }, error);
    return applied;
  }
  await unpark(deps.connection, watermark);
  return applied;
};

const isOf = ({ source }: RedriveDeps, id: string): boolean => id.startsWith(`${source}/`);

/** Takes up what is to be tried again: the dead event, then those parked behind it, in order; the first that fails is dead again. */
export const redriveAsked = async (deps: RedriveDeps): Promise<readonly CloudEvent[]> => {
  const applied: CloudEvent[] = [];
  if (!(await deps.looks.redrives()).some((id) => isOf(deps, id))) return applied;
  const asked = await inbox(deps.connection)
    .find({ redrive: true, _id: ofSource(deps.source) })
    .toArray();
  for (const { _id } of asked) applied.push(...(await redriveAggregate(deps, _id)));
  return applied;
};

/** Asks for another try of the events that earlier code could not read and this code can. */
export const redriveReadable = async (deps: RedriveDeps): Promise<void> => {
  const { connection, source, handlers, looks } = deps;
  if (!(await looks.unread()).some((id) => isOf(deps, id))) return;
  const followed = await readFollowed(connection, source);
  const elsewhere = new Set(handledElsewhere(followed, handlers).map(({ type }) => type));
  const isReadable = ({ type, data }: CloudEvent): boolean =>
    !elsewhere.has(type) && (handlers.get(type)?.every(({ definition }) => definition.data.safeParse(data).success) ?? false);
  for await (const { event, watermark } of unreadLetters(connection, source)) {
    if (typeof event === 'string' || !watermark || !isReadable(event)) continue;
    await inbox(connection).updateOne({ _id: watermark }, { $set: { redrive: true } });
  }
};
