import { generateKeyPairSync } from 'node:crypto';
import { allEvents, unheard } from '@anzhu/contracts';
import type { Follower } from '@anzhu/messaging';
import mongoose from 'mongoose';
import { describe, expect, it } from 'vitest';
import { serviceModule } from './service-module.ts';

const services = ['enterprise', 'personnel', 'supervision', 'equipment', 'certificate', 'partner', 'notification'] as const;

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' });

/** What an app is joined of; nothing of it is asked while it is joined. */
const deps = () => {
  const connection = mongoose.createConnection();
  const store = { connection, clock: () => new Date() };
  const files = { offer: () => undefined };
  const keyRing = `k1:${Buffer.alloc(32).toString('base64')}`;
  const env = {
    INTERNAL_TOKEN_PUBLIC_KEY: publicKey,
    PERMIT_REFORM_URL: 'http://127.0.0.1:9',
    PERMIT_REFORM_SIGNING_KEY: '',
    CERTIFICATE_PLATFORMS_URL: 'http://127.0.0.1:9',
    PERSONAL_DATA_KEYS: keyRing,
    CERTIFICATE_SEAL_KEYS: keyRing,
  };
  return { env, connection, store, files, secrets: {}, calendar: {}, clock: store.clock, logger: {} };
};

interface App {
  readonly createApp: (deps: object) => { readonly consumers?: Readonly<Record<string, readonly Follower[]>> };
}

interface Following extends Follower {
  readonly service: string;
  readonly source: string;
}

const followersOf = async (service: string): Promise<readonly Following[]> => {
  const { createApp } = (await serviceModule(service, 'app')) as App;
  const { consumers = {} } = createApp(deps());
  return Object.entries(consumers).flatMap(([source, followers]) => followers.map((one) => ({ ...one, service, source })));
};

const followers = (await Promise.all(services.map(followersOf))).flat();
const typesOf = ({ handlers }: Follower): readonly string[] => [...new Set(handlers.map(({ definition }) => definition.type))];
const heard = new Set(followers.flatMap(typesOf));

/** Of some record it hears several types, so that it may be told an older one after a newer when it comes to handle more. */
const hearsSeveral = (follower: Follower): boolean => {
  const aggregates = typesOf(follower).map((type) => type.split('.').slice(0, 2).join('.'));
  return new Set(aggregates).size < aggregates.length;
};

describe('every contract has a consumer or a reason', () => {
  it.each(allEvents.map(({ type }) => type))('P3 %s', (type) => {
    expect([heard.has(type), unheard[type]]).toEqual(type in unheard ? [false, expect.stringMatching(/\.$/)] : [true, undefined]);
  });

  it('P3 the events by which services follow each other are among those heard', () => {
    expect(heard.size).toBeGreaterThan(15);
    expect(heard).toContain('personnel.team-lock.replaced.v1');
  });
});

describe('reliability: every follower that hears several types of a record is told all anew, in order, when it comes to hear more, or says why an older word after a newer harms nothing', () => {
  const several = followers.filter(hearsSeveral);

  it.each(several.map((one) => [one.service, one.source, one.name, one] as const))(
    'reliability: of %s, what follows %s as %s',
    (...[, , , { restates, inAnyOrder }]) => {
      expect([restates, inAnyOrder]).toEqual(restates ? [true, undefined] : [undefined, expect.stringMatching(/^[A-Z].{20,}\.$/)]);
    },
  );

  it('reliability: they are many', () => {
    expect(several.length).toBeGreaterThan(30);
  });
});
