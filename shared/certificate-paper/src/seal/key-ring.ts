import { createPrivateKey, generateKeyPair, randomUUID, sign } from 'node:crypto';
import { promisify } from 'node:util';
import type { Clock } from '@anzhu/kernel';
import { newSm2Keys, type Sm2Keys, signSm2 } from '../sm2/sign-sm2.ts';
import { issueCertificate } from './certificate.ts';
import type { KeptKeys, KeyRingStore } from './key-ring-store.ts';
import type { Seal, SealProvider, Trust, TrustedSeal } from './seal.ts';
import { type KnownSeal, vouchFor } from './vouch.ts';

interface KeptSeal extends TrustedSeal {
  readonly rsaKey: string;
  readonly sm2Keys: Sm2Keys;
}

interface Ring {
  readonly root: { readonly certificate: string; readonly rsaKey: string };
  readonly seals: readonly KeptSeal[];
  /** Of replacements that were asked for, those that were made. */
  readonly orders?: readonly string[];
}

const day = 86_400_000;
/** A root outlives all seals it issues; a seal that has ended is followed by a new one. */
const days = { root: 20 * 365, seal: 5 * 365 } as const;
const rootName = '安筑本地根证书 Anzhu Local Root';

const newRsaKeys = async () =>
  await promisify(generateKeyPair)('rsa', {
    modulusLength: 3_072,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

/** From the day before, for clocks that are behind. */
const period = (now: Date, length: number) => ({ from: new Date(now.getTime() - day), until: new Date(now.getTime() + length * day) });

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const newRing = async (now: Date): Promise<Ring> => {
  const { publicKey, privateKey } = await newRsaKeys();
  const issuer = { name: rootName, privateKey };
  const certificate = issueCertificate({ name: rootName, publicKey, ...period(now, days.root) }, issuer);
  return { root: { certificate: base64(certificate), rsaKey: privateKey }, seals: [] };
};

/** Whose seal, and what for. */
interface Role {
  readonly name: string;
  readonly signsLists: boolean;
}

const roleOf = (name: string, listsBy: string): Role => ({ name, signsLists: name === listsBy });

const newSeal = async ({ root }: Ring, { name, signsLists }: Role, now: Date): Promise<KeptSeal> => {
  const [{ publicKey, privateKey }, sm2Keys] = [await newRsaKeys(), newSm2Keys()];
  const certificate = issueCertificate({ name, publicKey, ...period(now, days.seal) }, { name: rootName, privateKey: root.rsaKey });
  const seal: KnownSeal = {
    keyId: randomUUID(),
    name,
    certificates: [base64(certificate), root.certificate],
    sm2PublicKey: sm2Keys.publicKey,
    usedFrom: now.toISOString(),
    usedUntil: null,
    signsLists,
  };
  return { ...seal, vouched: vouchFor(seal, root.rsaKey), rsaKey: privateKey, sm2Keys };
};

const usable = ({ keyId, name, certificates, rsaKey, sm2Keys }: KeptSeal): Seal => {
  const key = createPrivateKey(rsaKey);
  return {
    keyId,
    name,
    certificates: certificates.map((one) => Buffer.from(one, 'base64')),
    signRsa: (data) => promisify(sign)('sha256', data, key),
    signSm2: (data) => Promise.resolve(signSm2(data, sm2Keys)),
  };
};

const known = ({ rsaKey: _, sm2Keys: __, ...seal }: KeptSeal): TrustedSeal => seal;

const isUsed = ({ usedFrom, usedUntil }: KeptSeal, now: Date): boolean =>
  usedUntil === null && Date.parse(usedFrom) + days.seal * day > now.getTime() + day;

/** The ring in which that name has a new seal, the last in its list, and none else in use. */
const withNewSeal = async (ring: Ring, role: Role, now: Date): Promise<Ring> => {
  const ended = (seal: KeptSeal): KeptSeal => {
    if (seal.name !== role.name || seal.usedUntil !== null) return seal;
    const known = { ...seal, usedUntil: now.toISOString() };
    return { ...known, vouched: vouchFor(known, ring.root.rsaKey) };
  };
  return { ...ring, seals: [...ring.seals.map(ended), await newSeal(ring, role, now)] };
};

interface RingDeps {
  readonly store: KeyRingStore;
  readonly now: Clock;
  /** The authority whose seal signs status lists, and no other's. */
  readonly listsBy: string;
}

interface Kept {
  readonly keys: KeptKeys;
  readonly ring: Ring;
  readonly trust: Trust;
}

const keptOf = (keys: KeptKeys): Kept => {
  const ring = JSON.parse(keys.text) as Ring;
  return { keys, ring, trust: { roots: [ring.root.certificate], seals: ring.seals.map(known) } };
};

/** What becomes of a ring; null where it needs no change. */
type Change = (ring: Ring | null) => Promise<Ring> | null;

const written = async (store: KeyRingStore, ring: Ring, over: number | null): Promise<Kept | null> => {
  const text = JSON.stringify(ring);
  return (await store.write(text, over)) ? keptOf({ text, version: (over ?? 0) + 1 }) : null;
};

/** The ring in a store, changed by one after the other of this process, and read anew where the store gives other keys. */
const ringIn = (store: KeyRingStore) => {
  let last: Kept | null = null;
  let line: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<Kept | null> => {
    const keys = await store.read();
    last = keys && (last?.keys === keys ? last : keptOf(keys));
    return last;
  };
  const changedOnce = async (change: Change): Promise<Kept | null> => {
    const kept = await read();
    const next = await change(kept?.ring ?? null);
    return next ? written(store, next, kept?.keys.version ?? null) : kept;
  };
  /** The ring after the change, or as another process left it that was faster and whose ring needs none. */
  const changed = async (change: Change): Promise<Kept> => (await changedOnce(change)) ?? changed(change);
  const inTurn = (change: Change): Promise<Kept> => {
    const turn = line.then(
      () => changed(change),
      () => changed(change),
    );
    line = turn;
    return turn;
  };
  return { read, changed: inTurn };
};

const inUse = (ring: Ring, { name, signsLists }: Role, now: Date): KeptSeal | undefined =>
  ring.seals.find((seal) => seal.name === name && seal.signsLists === signsLists && isUsed(seal, now));

const sealIn = (ring: Ring, role: Role, now: Date): Seal | null => {
  const seal = inUse(ring, role, now);
  return seal ? usable(seal) : null;
};

interface Order {
  readonly order: string;
  readonly now: Date;
}

const isDue = (ring: Ring, role: Role, { order, now }: Order): boolean =>
  !ring.orders?.includes(order) && inUse(ring, role, now) !== undefined;

const ordered = async (ring: Ring, role: Role, { order, now }: Order): Promise<Ring> => ({
  ...(await withNewSeal(ring, role, now)),
  orders: [...(ring.orders ?? []), order],
});

export interface KeyRing extends SealProvider {
  /** Gives the authority a new seal in the place of the one in use, once for an order, however often and by how many processes it is carried out; false where it has none to replace. */
  readonly replace: (authority: string, order: string) => Promise<boolean>;
}

/** Software seals. The root is made at the first start, each authority's seal when it is first asked for; several processes come to the same. */
export const openKeyRing = ({ store, now, listsBy }: RingDeps): KeyRing => {
  const rings = ringIn(store);
  const start = async (): Promise<Kept> => (await rings.read()) ?? rings.changed((ring) => (ring ? null : newRing(now())));
  const next = async (role: Role, isWanted: (ring: Ring) => boolean): Promise<Seal> => {
    const { ring } = await rings.changed((before) => (before && isWanted(before) ? withNewSeal(before, role, now()) : null));
    return sealIn(ring, role, now()) ?? next(role, isWanted);
  };
  return {
    sealOf: async (authority) => {
      const role = roleOf(authority, listsBy);
      return sealIn((await start()).ring, role, now()) ?? next(role, (ring) => !inUse(ring, role, now()));
    },
    replace: async (authority, order) => {
      await start();
      const role = roleOf(authority, listsBy);
      const { ring } = await rings.changed((before) =>
        before && isDue(before, role, { order, now: now() }) ? ordered(before, role, { order, now: now() }) : null,
      );
      return ring.orders?.includes(order) ?? false;
    },
    trust: async (): Promise<Trust> => (await start()).trust,
  };
};
