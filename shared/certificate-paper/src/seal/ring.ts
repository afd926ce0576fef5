import { createPrivateKey, generateKeyPair, randomUUID, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { newSm2Keys, type Sm2Keys, signSm2 } from '../sm2/sign-sm2.ts';
import { issueCertificate } from './certificate.ts';
import type { Seal, TrustedSeal } from './seal.ts';
import { type KnownSeal, vouchFor } from './vouch.ts';

/** A seal with its keys. */
interface KeptSeal extends TrustedSeal {
  readonly rsaKey: string;
  readonly sm2Keys: Sm2Keys;
  /** The order that withdrew it. */
  readonly withdrawnBy?: string;
}

/** The root and all seals it has issued, with their keys. */
export interface Ring {
  readonly root: { readonly certificate: string; readonly rsaKey: string };
  readonly seals: readonly KeptSeal[];
  /** Of replacements and withdrawals that were asked for, those that were made. */
  readonly orders?: readonly string[];
  /** Of withdrawals that stood there when another was made: that one, which was theirs too. */
  readonly joined?: Readonly<Record<string, string>>;
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

/** A ring with a root and no seal. */
export const newRing = async (now: Date): Promise<Ring> => {
  const { publicKey, privateKey } = await newRsaKeys();
  const issuer = { name: rootName, privateKey };
  const certificate = issueCertificate({ name: rootName, publicKey, ...period(now, days.root) }, issuer);
  return { root: { certificate: base64(certificate), rsaKey: privateKey }, seals: [] };
};

/** Whose seal, and what for. */
export interface Role {
  readonly name: string;
  readonly signsLists: boolean;
}

export const roleOf = (name: string, listsBy: string): Role => ({ name, signsLists: name === listsBy });

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

/** What everybody may know of a seal. */
export const known = ({ rsaKey: _, sm2Keys: __, withdrawnBy: ___, ...seal }: KeptSeal): TrustedSeal => seal;

const isUsed = ({ usedFrom, usedUntil }: KeptSeal, now: Date): boolean =>
  usedUntil === null && Date.parse(usedFrom) + days.seal * day > now.getTime() + day;

/** The seal as another, with the root's word for it. */
const vouchedAs = ({ root }: Ring, seal: KeptSeal, changes: Partial<KeptSeal>): KeptSeal => {
  const changed = { ...seal, ...changes };
  return { ...changed, vouched: vouchFor(changed, root.rsaKey) };
};

/** The ring in which that name has a new seal, the last in its list, and none else in use. */
export const withNewSeal = async (ring: Ring, role: Role, now: Date): Promise<Ring> => {
  const ended = (seal: KeptSeal): KeptSeal =>
    seal.name !== role.name || seal.usedUntil !== null ? seal : vouchedAs(ring, seal, { usedUntil: now.toISOString() });
  return { ...ring, seals: [...ring.seals.map(ended), await newSeal(ring, role, now)] };
};

const inUse = (ring: Ring, { name, signsLists }: Role, now: Date): KeptSeal | undefined =>
  ring.seals.find((seal) => seal.name === name && seal.signsLists === signsLists && isUsed(seal, now));

/** The seal that is in use for it, to seal with. */
export const sealIn = (ring: Ring, role: Role, now: Date): Seal | null => {
  const seal = inUse(ring, role, now);
  return seal ? usable(seal) : null;
};

/** What an operator has asked for, and when it is carried out. */
export interface Order {
  readonly order: string;
  /** Of a withdrawal, others of the same that stand there and are done by it. */
  readonly joined?: readonly string[];
  readonly now: Date;
}

const carriedOut = (ring: Ring, { order }: Order): Ring => ({ ...ring, orders: [...new Set([...(ring.orders ?? []), order])] });

const isDone = ({ orders = [] }: Ring, { order }: Order): boolean => orders.includes(order);

/** The ring in which the seal in use is replaced; null where that was done, or there is none. */
export const replacedIn = (ring: Ring, role: Role, order: Order): Promise<Ring> | null => {
  if (isDone(ring, order) || !inUse(ring, role, order.now)) return null;
  return withNewSeal(carriedOut(ring, order), role, order.now);
};

const isStanding =
  ({ name }: Role) =>
  (seal: KeptSeal): boolean =>
    seal.name === name && seal.withdrawnAt === undefined;

/** The ids of the keys that an order withdrew, or the one that it was joined to. */
export const withdrawnBy = ({ seals, joined = {} }: Ring, order: string): readonly string[] =>
  seals.filter((seal) => seal.withdrawnBy !== undefined && [order, joined[order]].includes(seal.withdrawnBy)).map(({ keyId }) => keyId);

/** The ring in which none of the seals that name has had is trusted any more, and it has a new one; null where that was done, or there is none. An order that an earlier version took for a replacement is still to be done. */
export const withdrawnIn = (ring: Ring, role: Role, order: Order): Promise<Ring> | null => {
  if (withdrawnBy(ring, order.order).length > 0 || !ring.seals.some(isStanding(role))) return null;
  const withdrawnAt = order.now.toISOString();
  const withdrawn = (seal: KeptSeal): KeptSeal =>
    isStanding(role)(seal)
      ? vouchedAs(ring, seal, { usedUntil: seal.usedUntil ?? withdrawnAt, withdrawnAt, withdrawnBy: order.order })
      : seal;
  const joined = { ...ring.joined, ...Object.fromEntries((order.joined ?? []).map((one) => [one, order.order])) };
  return withNewSeal({ ...carriedOut(ring, order), joined, seals: ring.seals.map(withdrawn) }, role, order.now);
};
