import type { Clock } from '@anzhu/kernel';
import type { KeptKeys, KeyRingStore } from './key-ring-store.ts';
import {
  known,
  newRing,
  type Order,
  type Ring,
  type Role,
  replacedIn,
  roleOf,
  sealIn,
  withdrawnBy,
  withdrawnIn,
  withNewSeal,
} from './ring.ts';
import type { Seal, SealProvider, Trust } from './seal.ts';

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

export interface KeyRing extends SealProvider {
  /** Gives the authority a new seal in the place of the one in use, once for an order, however often and by how many processes it is carried out; false where it has none to replace. */
  readonly replace: (authority: string, order: string) => Promise<boolean>;
  /** Takes all seals that the authority has had out of the trust and gives it a new one, once for an order as above and for those that are joined to it: no seal of later is withdrawn for them; the ids of their keys, none where it has no seal. */
  readonly withdraw: (authority: string, order: string, joined?: readonly string[]) => Promise<readonly string[]>;
}

/** Software seals. The root is made at the first start, each authority's seal when it is first asked for; several processes come to the same. */
export const openKeyRing = ({ store, now, listsBy }: RingDeps): KeyRing => {
  const rings = ringIn(store);
  const start = async (): Promise<Kept> => (await rings.read()) ?? rings.changed((ring) => (ring ? null : newRing(now())));
  const next = async (role: Role, isWanted: (ring: Ring) => boolean): Promise<Seal> => {
    const { ring } = await rings.changed((before) => (before && isWanted(before) ? withNewSeal(before, role, now()) : null));
    return sealIn(ring, role, now()) ?? next(role, isWanted);
  };
  const carriedOut = async (change: typeof replacedIn, authority: string, order: Omit<Order, 'now'>): Promise<Ring> => {
    await start();
    const { ring } = await rings.changed((before) => before && change(before, roleOf(authority, listsBy), { ...order, now: now() }));
    return ring;
  };
  return {
    sealOf: async (authority) => {
      const role = roleOf(authority, listsBy);
      return sealIn((await start()).ring, role, now()) ?? next(role, (ring) => sealIn(ring, role, now()) === null);
    },
    replace: async (authority, order) => (await carriedOut(replacedIn, authority, { order })).orders?.includes(order) ?? false,
    withdraw: async (authority, order, joined = []) => withdrawnBy(await carriedOut(withdrawnIn, authority, { order, joined }), order),
    trust: async (): Promise<Trust> => (await start()).trust,
  };
};
