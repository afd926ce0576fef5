import type { ClientSession } from 'mongoose';

const asked = new WeakMap<ClientSession, Map<string, () => void>>();

/** Does something when a session has ended, whether its transaction was written or not: once under each key, however often it is asked for. */
export const afterSession = (session: ClientSession, key: string, work: () => void): void => {
  const known = asked.get(session);
  if (known) {
    known.set(key, work);
    return;
  }
  const all = new Map([[key, work]]);
  asked.set(session, all);
  session.once('ended', () => {
    for (const one of all.values()) one();
  });
};
