import { generateKeyPairSync } from 'node:crypto';
import { allEvents, unheard } from '@anzhu/contracts';
import mongoose from 'mongoose';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createApp as enterprise } from '../../services/enterprise/src/app.ts';
import { createApp as equipment } from '../../services/equipment/src/app.ts';
import { createApp as personnel } from '../../services/personnel/src/app.ts';
import { createApp as supervision } from '../../services/supervision/src/app.ts';

const services = { enterprise, personnel, supervision, equipment };

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' });

/** What an app is joined of; nothing of it is asked while it is joined. */
const deps = () => {
  const connection = mongoose.createConnection();
  const store = { connection, clock: () => new Date() };
  const files = { offer: () => undefined };
  const env = { INTERNAL_TOKEN_PUBLIC_KEY: publicKey, PERMIT_REFORM_URL: 'http://127.0.0.1:9', PERMIT_REFORM_SIGNING_KEY: '' };
  return { env, connection, store, files, secrets: {}, calendar: {}, clock: store.clock, logger: pino({ level: 'silent' }) };
};

const heard = new Set(
  Object.values(services).flatMap((createApp) => {
    const { consumers = {} } = createApp(deps() as never);
    return Object.values(consumers).flatMap((followers) =>
      followers.flatMap(({ handlers }) => handlers.map(({ definition }) => definition.type as string)),
    );
  }),
);

describe('every contract has a consumer or a reason', () => {
  it.each(allEvents.map(({ type }) => type))('P3 %s', (type) => {
    expect([heard.has(type), unheard[type]]).toEqual(type in unheard ? [false, expect.stringMatching(/\.$/)] : [true, undefined]);
  });

  it('P3 the events by which services follow each other are among those heard', () => {
    expect(heard.size).toBeGreaterThan(15);
    expect(heard).toContain('personnel.team-lock.replaced.v1');
  });
});
