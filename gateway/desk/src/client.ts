import { schema } from 'virtual:schema';
import { createClient as createSocket } from 'graphql-ws';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Client, cacheExchange, fetchExchange, type RequestPolicy, subscriptionExchange, useClient, useQuery, useSubscription } from 'urql';
import { requestOf } from '../language/requests.ts';
import { mistakeIn } from './act.ts';
import { signs, tokenNow } from './session.ts';
import { type Language, useSpeech } from './words.ts';

/** A client for one person and one language. */
export const clientIn = (language: Language): Client => {
  let unheard: ReturnType<typeof setTimeout> | undefined;
  const socket = createSocket({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    ...{ lazy: true, shouldRetry: () => true, retryAttempts: Number.POSITIVE_INFINITY, keepAlive: 30_000 },
    connectionParams: () => ({ authorization: `Bearer ${tokenNow() ?? ''}`, 'accept-language': language }),
    retryWait: (tries) => new Promise((resolve) => setTimeout(resolve, Math.min(1_000 * 2 ** tries, 30_000) * (0.5 + Math.random() / 2))),
    on: {
      connected: (_socket, _payload, wasLost) => void (wasLost && signs.dispatchEvent(new Event('back'))),
      ping: (isReceived) => {
        if (!isReceived) unheard = setTimeout(() => socket.terminate(), 10_000);
      },
      pong: () => clearTimeout(unheard),
      closed: () => clearTimeout(unheard),
    },
  });
  return new Client({
    ...{ url: '/graphql', preferGetMethod: false, requestPolicy: 'cache-and-network' },
    exchanges: [
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query: query ?? '', variables: variables ?? {} }, sink as never) }),
        }),
      }),
    ],
    fetch: async (address, init) => {
      const answer = await fetch(address, init);
      if (answer.status === 401 && tokenNow() !== undefined) signs.dispatchEvent(new Event('ended'));
      return answer;
    },
    fetchOptions: () => {
      const token = tokenNow();
      return { headers: { 'accept-language': language, ...(token !== undefined && { authorization: `Bearer ${token}` }) } };
    },
  });
};

export type Values = Readonly<Record<string, unknown>>;

export interface Read<T> {
  readonly data: T | undefined;
  readonly isBusy: boolean;
  /** Whether a part of the answer could not be had. */
  readonly isLame: boolean;
  /** Why, where what was asked cannot be answered as it is. */
  readonly why: string | undefined;
  readonly again: () => void;
}

type How = { readonly pause?: boolean; readonly requestPolicy?: RequestPolicy };

/** Keeps what it was answered last while nothing can be had. */
const useRead = <T>(query: string, variables: Values, pick: (data: Values) => T | null | undefined, how: How = {}): Read<T> => {
  const [{ data, fetching, error, stale }, execute] = useQuery<Values>({ query, variables, ...how });
  const picked = useMemo(() => (data ? (pick(data) ?? undefined) : undefined), [data]);
  const about = `${query} ${JSON.stringify(variables)}`;
  const good = useRef<{ readonly about: string; readonly data: T | undefined }>(undefined);
  if (picked !== undefined) good.current = { about, data: picked };
  const kept = error && good.current?.about === about ? good.current.data : undefined;
  const isBusy = fetching || stale;
  /** What changes while an answer is under way may not be in it: it is asked for once more. */
  const way = useRef({ isBusy, isWanted: false });
  way.current.isBusy = isBusy;
  const again = (): void => {
    way.current.isWanted = way.current.isBusy;
    if (!way.current.isBusy) execute({ requestPolicy: 'network-only' });
  };
  useEffect(() => void (!isBusy && way.current.isWanted && again()), [isBusy]);
  return {
    data: picked ?? kept,
    isBusy,
    isLame: error !== undefined,
    why: mistakeIn(error, useSpeech().language)?.text,
    again,
  };
};

type OfEach<T> = readonly (T & { readonly service: string })[];

const byService = <T>(services: readonly string[], data: Values): OfEach<T> => {
  const work = (data['work'] ?? {}) as Readonly<Record<string, T | null>>;
  return services.flatMap((service) => (work[service] ? [{ service, ...work[service] }] : []));
};

/** Of each service what a fragment asks; nothing of one that is not available. */
export const useEach = <T>(fragment: string, variables: Values = {}): Read<OfEach<T>> => {
  const query = useMemo(() => requestOf(schema.services, fragment, variables), [fragment]);
  return useRead(query, variables, (data) => byService<T>(schema.services, data));
};

/** Of one service what a fragment asks. */
export const useOne = <T>(service: string, fragment: string, variables: Values): Read<T> => {
  if (!schema.services.includes(service)) throw new Error('an address names what there is not');
  const query = useMemo(() => requestOf([service], fragment, variables), [service, fragment, Object.keys(variables).join()]);
  return useRead(query, variables, (data) => (data['work'] as Readonly<Record<string, T>> | null)?.[service]);
};

/** What a query of its own asks. */
export const useAsked = <T>(query: string, variables: Values = {}, how: How = {}): Read<T> =>
  useRead(query, variables, (data) => data as T, how);

/** Tells each time that something followed has changed; of the state it begins with only where that is news to the page. */
export const useFollowed = <T>(
  query: string,
  variables: Values,
  onChange: () => void,
  isNews: (data: T) => boolean = () => false,
): void => {
  const [{ data }] = useSubscription<T>({ query, variables });
  const about = JSON.stringify(variables);
  const [told, setTold] = useState({ about: '', now: '' });
  useEffect(() => {
    if (data === undefined || data === null) return;
    const now = JSON.stringify(data);
    if (told.about === about ? told.now !== now : isNews(data)) onChange();
    setTold({ about, now });
  }, [data]);
  useEffect(() => {
    signs.addEventListener('back', onChange);
    return () => signs.removeEventListener('back', onChange);
  }, [onChange]);
};

/** Asks once, past the cache. */
export const useAsk = () => {
  const client = useClient();
  return async <T>(query: string, variables: Values = {}): Promise<T | undefined> => {
    const { data } = await client.query(query, variables, { requestPolicy: 'network-only' }).toPromise();
    return (data ?? undefined) as T | undefined;
  };
};
