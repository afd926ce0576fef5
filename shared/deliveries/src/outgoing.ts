import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import { askNameServers, type Resolver } from './name-servers.ts';
import { mayReach, type Reach } from './reach.ts';
import { pauseAsked } from './retry-after.ts';
import type { Outcome } from './target.ts';

interface Post {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}

/** The one way out to other systems. */
export interface Outgoing {
  /** Posts once: follows no redirect, keeps nothing of the reply but its status, connects only to addresses within reach. */
  readonly post: (post: Post) => Promise<Outcome>;
}

/** The content was judged, not the moment or the sender. */
const refusals = [400, 413, 415, 422];

/** The receiver is in order, and not now. */
const busy = [429, 503];

/** Where nobody may be reached. */
class Barred extends Error {}

/** Why none of the addresses is to be connected to. */
const hindrance = (reach: Reach, host: string, addresses: readonly LookupAddress[]): Error | null => {
  const closed = addresses.find(({ address }) => !mayReach(reach, address));
  if (closed) return new Barred(`${host} leads to ${closed.address}, which may not be reached`);
  return addresses.length === 0 ? new Error(`${host} has no address`) : null;
};

/** Every address a name leads to is looked at, and what was looked at is what is connected to: so no later answer of a name server leads elsewhere. */
const guardedLookup =
  (reach: Reach, resolve: Resolver): LookupFunction =>
  (host, options, answer) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      const addresses = found ?? [];
      const against = error ?? hindrance(reach, host, addresses);
      if (against) answer(against, '', 0);
      else if (options.all) answer(null, addresses);
      else answer(null, addresses[0]?.address ?? '', addresses[0]?.family);
    });
  };

/** The host of a URL where it is an address: no name is looked up for it. */
const addressIn = ({ hostname }: URL): string | null => {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? null : host;
};

/** Whether a URL may be posted to, as far as can be told without asking a name server. */
export const isOpen = (reach: Reach, url: URL): boolean => {
  const address = addressIn(url);
  return address === null || mayReach(reach, address);
};

const outcomeOf = (status: number, retryAfter: string | undefined): Outcome => {
  if (status >= 200 && status < 300) return { kind: 'delivered', status };
  const failure = `HTTP ${status}`;
  if (refusals.includes(status)) return { kind: 'refused', status, failure };
  const waitMs = busy.includes(status) ? pauseAsked(retryAfter, new Date()) : undefined;
  return { kind: 'retry', status, failure, ...(waitMs !== undefined && { waitMs }) };
};

const lastOf = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header.at(-1) : header);

const barred = (failure: string): Outcome => ({ kind: 'retry', failure, isBarred: true });

const usual: Readonly<Record<Reach, Resolver>> = { CONFIGURED: lookup, PUBLIC: askNameServers() };

/** `resolve` is the answer of name servers, or for partners an operator configured that of the machine, unless another is given. */
export const createOutgoing = (reach: Reach, resolve: Resolver = usual[reach]): Outgoing => {
  const dispatcher = new Agent({ connect: { lookup: guardedLookup(reach, resolve), timeout: 5_000 } });
  return {
    post: async ({ url, headers, body, signal }) => {
      if (!isOpen(reach, url)) return barred(`${addressIn(url)} may not be reached`);
      try {
        const answer = await request(url, { dispatcher, method: 'POST', headers: { ...headers }, body, signal });
        answer.body.on('error', () => undefined).destroy();
        return outcomeOf(answer.statusCode, lastOf(answer.headers['retry-after']));
      } catch (error) {
        if (error instanceof Barred) return barred(error.message);
        throw error;
      }
    },
  };
};
