import type { Fault } from '@anzhu/kernel';
import type { Resolver } from './name-servers.ts';
import { createOutgoing, isOpen, type Outgoing } from './outgoing.ts';

const longest = 500;

const parsed = (text: string): URL | null => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

const fault = (zh: string, en: string): Fault => ({ path: 'url', code: 'INVALID', zh, en });

/** Hosts as an operator names them, with commas between, as they stand in addresses. */
export const hostsOf = (text: string): readonly string[] => text.split(',').flatMap((host) => host.trim().toLowerCase() || []);

const usualPorts: Readonly<Record<string, string>> = { 'https:': '443', 'http:': '80' };

/** Whether an operator has said that this port of a host may be reached though the host is an inner one, also without TLS: `host:port`, `host:*`, or the usual port of `host`. */
const isInner = (innerHosts: readonly string[], { hostname, port, protocol }: URL): boolean => {
  const named = [`${hostname}:${port || usualPorts[protocol]}`, `${hostname}:*`, ...(port === '' ? [hostname] : [])];
  return named.some((name) => innerHosts.includes(name));
};

/** What is wrong with an address to post to, all at once, as far as can be told without asking a name server. */
export const urlFaults = (text: string, innerHosts: readonly string[]): readonly Fault[] => {
  const url = parsed(text);
  if (!url || text.length > longest || !['https:', 'http:'].includes(url.protocol))
    return [fault(`须为不超过${longest}字的网址`, `Must be an address of at most ${longest} characters`)];
  const faults = [
    ...(url.username || url.password || url.hash
      ? [fault('网址不得含用户名、密码或 # 部分', 'An address without user, password and #')]
      : []),
  ];
  if (isInner(innerHosts, url)) return faults;
  return [
    ...faults,
    ...(url.protocol === 'https:' ? [] : [fault('须为 https 网址', 'Must be an https address')]),
    ...(isOpen('PUBLIC', url) ? [] : [fault('不得指向内网或保留地址', 'Must not lead to an inner or reserved address')]),
  ];
};

interface WebhookWay {
  /** Hosts that may be reached though they are inner ones, also without TLS. */
  readonly innerHosts: readonly string[];
  readonly resolve?: Resolver | undefined;
}

/** The way out to addresses that others name: nothing goes to one at which something is wrong by now. */
export const createWebhookOutgoing = ({ innerHosts, resolve }: WebhookWay): Outgoing => {
  const ways = { inner: createOutgoing('CONFIGURED', resolve), open: createOutgoing('PUBLIC', resolve) } as const;
  return {
    post: (post) => {
      const [fault] = urlFaults(post.url.href, innerHosts);
      if (fault) return Promise.resolve({ kind: 'retry', failure: fault.en, isBarred: true });
      return (isInner(innerHosts, post.url) ? ways.inner : ways.open).post(post);
    },
  };
};
