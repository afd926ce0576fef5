import { setImmediate as turn } from 'node:timers/promises';
import { Events, type NatsConnection } from 'nats';
import { expect, it } from 'vitest';
import { brokerPresence } from './connect-nats.ts';

it('reliability: whether the broker is there is known from what the connection says', async () => {
  const said = [Events.Disconnect, Events.Reconnect];
  const seen: boolean[] = [];
  const status = async function* () {
    for (const type of said) {
      yield { type };
      seen.push(isThere());
    }
  };
  let isClosed = false;
  const isThere = brokerPresence({ status, isClosed: () => isClosed } as unknown as NatsConnection);
  const atFirst = isThere();
  while (seen.length < said.length) await turn();
  isClosed = true;
  expect([atFirst, ...seen, isThere()]).toEqual([true, false, true, false]);
});
