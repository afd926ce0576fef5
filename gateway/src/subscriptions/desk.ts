import { isSignedIn, type Subject } from '@anzhu/access';
import { err, errorTexts, ok, type Result } from '@anzhu/kernel';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import { decodeJwt } from 'jose';
import { graphql } from '../graphql-copy.ts';
import { isListed, type Operations } from '../operations.ts';
import { servicesOf } from './fields.ts';
import type { End } from './note-queue.ts';
import { type AskedOperation, type SoundSubscription, soundSubscription } from './operation.ts';
import { type Places, placesOf } from './places.ts';
import { openSubscription, type Running, type SubscriptionDeps } from './subscription.ts';

export interface DeskSettings extends Omit<SubscriptionDeps, 'hub'> {
  /** Absent where no broker is known. */
  readonly hub: SubscriptionDeps['hub'] | undefined;
  readonly schema: GraphQLSchema;
  readonly rules: readonly ValidationRule[];
  /** Whether who asks wrongly is told what there is. */
  readonly introspection: boolean;
  readonly operations: Operations | undefined;
  readonly mostOfOne: number;
  readonly mostOfAll: number;
  readonly now?: (() => number) | undefined;
}

export interface Who {
  readonly subject: Subject;
  readonly authorization: string | undefined;
  readonly language: string | undefined;
  /** Whose subscriptions are counted together. */
  readonly counted: string;
}

/** Begins subscriptions, counts them, and ends them with their tokens. */
export interface SubscriptionDesk {
  readonly open: (who: Who, asked: AskedOperation, lastEventId?: string) => Promise<Result<Running, readonly Error[]>>;
  readonly count: () => number;
  readonly endAll: (why: End) => void;
}

const refusal = (
  code: keyof typeof errorTexts,
  said: { readonly en: string; readonly zh: string } = errorTexts[code],
): readonly Error[] => [new graphql.GraphQLError(said.en, { extensions: { code, zh: said.zh } })];

const noSuchPlace = {
  en: 'The event id is none of this subscription, or what followed it is no longer kept: subscribe without it and read anew',
  zh: '事件标识不属于此订阅,或其后的变动已不再保存,请不带标识重新订阅',
};

/** When the token ends, in seconds; of no token never. */
const endOf = (authorization: string | undefined): number => {
  if (authorization === undefined) return Number.POSITIVE_INFINITY;
  try {
    return decodeJwt(authorization.replace(/^Bearer /i, '')).exp ?? Number.POSITIVE_INFINITY;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
};

const sweepMs = 1_000;

interface Kept {
  readonly running: Running;
  readonly endsAt: number;
}

const counter = ({ mostOfOne, mostOfAll }: Pick<DeskSettings, 'mostOfOne' | 'mostOfAll'>) => {
  const ofOne = new Map<string, number>();
  let all = 0;
  const leave = (counted: string): void => {
    const left = (ofOne.get(counted) ?? 0) - 1;
    all -= 1;
    if (left > 0) ofOne.set(counted, left);
    else ofOne.delete(counted);
  };
  const enter = (counted: string): boolean => {
    const own = ofOne.get(counted) ?? 0;
    if (own >= mostOfOne || all >= mostOfAll) return false;
    ofOne.set(counted, own + 1);
    all += 1;
    return true;
  };
  return { enter, leave, all: () => all };
};

/** What was heard, when each of its places is one of a stream that is followed and still kept. */
const checkedPlaces = async (
  deps: SubscriptionDeps,
  { field, args }: SoundSubscription,
  eventId: string,
): Promise<Result<Places, readonly Error[]>> => {
  const places = placesOf(eventId);
  const services = servicesOf(field, args, deps.hub.services);
  const isOfAnother = Object.keys(places ?? {}).some((service) => !services.includes(service));
  const lacksOne = field.record && services.some((service) => places?.[service] === undefined);
  if (!places || isOfAnother || lacksOne) return err(refusal('BAD_USER_INPUT', noSuchPlace));
  const found = await Promise.all(
    Object.entries(places).map(async ([service, after]) =>
      deps.hub.since({ service, records: field.record?.(args) ?? [], after, to: after }),
    ),
  );
  return found.every((one) => Array.isArray(one)) ? ok(places) : err(refusal('BAD_USER_INPUT', noSuchPlace));
};

const sweeping = (kept: ReadonlySet<Kept>, now: () => number): NodeJS.Timeout => {
  const sweep = setInterval(() => {
    for (const { running, endsAt } of kept) if (endsAt * 1000 <= now()) running.end('TOKEN_ENDED');
  }, sweepMs);
  return sweep.unref();
};

/** Keeps what runs until it ends, from whichever side. */
const keeper =
  (kept: Set<Kept>, leave: (counted: string) => void) =>
  (who: Who, running: Running): Running => {
    const one: Kept = { running, endsAt: endOf(who.authorization) };
    kept.add(one);
    const end = (why: End): void => {
      running.end(why);
      if (kept.delete(one)) leave(who.counted);
    };
    const next = async (): Promise<Awaited<ReturnType<Running['next']>>> => {
      const event = await running.next().catch((): End => 'UNAVAILABLE');
      if (typeof event === 'string') end(event);
      return event;
    };
    return { end, ended: running.ended, next };
  };

interface Beginning {
  readonly sound: SoundSubscription;
  readonly lastEventId: string | undefined;
}

const begin = async (deps: SubscriptionDeps, { counted: _, ...who }: Who, { sound, lastEventId }: Beginning) => {
  const eventId = lastEventId ?? sound.after ?? '';
  if (eventId !== '' && !isSignedIn(who.subject)) return err(refusal('UNAUTHENTICATED'));
  const after = eventId === '' ? undefined : await checkedPlaces(deps, sound, eventId);
  return after && !after.ok ? after : ok(await openSubscription(deps, { sound, ...who, after: after?.value }));
};

const admitted = (settings: DeskSettings, asked: AskedOperation): Result<SoundSubscription, readonly Error[]> =>
  settings.operations && !isListed(settings.operations, asked.query)
    ? err(refusal('OPERATION_NOT_LISTED'))
    : soundSubscription(asked, settings);

/** Begins, unless the desk closes meanwhile. */
const beginner =
  (isClosed: () => boolean) =>
  async (deps: SubscriptionDeps, who: Who, beginning: Beginning): Promise<Result<Running, readonly Error[]>> => {
    const begun = await begin(deps, who, beginning).catch(() => err(refusal('UNAVAILABLE')));
    if (!begun.ok || !isClosed()) return begun;
    begun.value.end('STOPPING');
    return err(refusal('UNAVAILABLE'));
  };

/** Ends all that runs, and keeps more from beginning. */
const closer = (kept: ReadonlySet<Kept>, sweep: NodeJS.Timeout) => {
  let isClosed = false;
  const endAll = (why: End): void => {
    isClosed = true;
    clearInterval(sweep);
    for (const { running } of kept) running.end(why);
  };
  return { endAll, isClosed: () => isClosed };
};

export const createDesk = (settings: DeskSettings): SubscriptionDesk => {
  const { now = Date.now, hub } = settings;
  const kept = new Set<Kept>();
  const counts = counter(settings);
  const keep = keeper(kept, counts.leave);
  const { endAll, isClosed } = closer(kept, sweeping(kept, now));
  const beginIn = beginner(isClosed);
  const open: SubscriptionDesk['open'] = async (who, asked, lastEventId) => {
    const sound = admitted(settings, asked);
    if (!sound.ok) return sound;
    if (!hub) return err(refusal('UNAVAILABLE'));
    if (!counts.enter(who.counted)) return err(refusal('RATE_LIMITED'));
    const begun = await beginIn({ ...settings, hub }, who, { sound: sound.value, lastEventId });
    if (begun.ok) return ok(keep(who, begun.value));
    counts.leave(who.counted);
    return begun;
  };
  return { open, count: counts.all, endAll };
};
