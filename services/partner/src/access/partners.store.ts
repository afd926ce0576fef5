import { createHash, randomBytes } from 'node:crypto';
import { type Clock, newId } from '@anzhu/kernel';
import { isDuplicateId } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { faultsOf, type KeptSecret, type Partner, rotated, type Start } from './partner.ts';

export const partnersIn = (connection: Connection) => connection.collection<Partner>('partners');

export type FindPartner = (name: string) => Promise<Partner | null>;

/** As the record alone knows a partner. */
export const partnerRecordIn =
  (connection: Connection): FindPartner =>
  (name) =>
    partnersIn(connection).findOne({ _id: name });

/** Of 256 bits of chance: nothing slower than one hash is needed. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

interface Added extends Pick<Partner, '_id' | 'regions' | 'kinds' | 'expiresAt'> {
  readonly start: Start;
}

interface Deps {
  readonly partners: ReturnType<typeof partnersIn>;
  readonly clock: Clock;
}

const fresh = (clock: Clock): { readonly secret: string; readonly kept: KeptSecret } => {
  const secret = randomBytes(32).toString('base64url');
  return { secret, kept: { hash: hashOf(secret), since: clock(), until: null } };
};

const add = async ({ partners, clock }: Deps, added: Added): Promise<string> => {
  const faults = faultsOf(added);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const { secret, kept } = fresh(clock);
  const rest = { revokedAt: null, closedAt: null, generation: newId(), position: null, addedAt: clock(), changes: [newId()] };
  await partners.insertOne({ ...added, secrets: [kept], ...rest }).catch((error: unknown) => {
    throw isDuplicateId(error) ? new Error(`名称已被占用 / The name is not free: ${added._id}`) : error;
  });
  return secret;
};

const openOne = (name: string, clock: Clock) => ({ _id: name, revokedAt: null, $nor: [{ expiresAt: { $lte: clock() } }] });

const isNotOpen = (name: string): Error =>
  new Error(`没有该合作方, 或已撤销、到期 / There is no such partner, or it is revoked or has expired: ${name}`);

/** Of one whose access has not ended. */
const change = async ({ partners, clock }: Deps, name: string, fields: object): Promise<void> => {
  const { matchedCount } = await partners.updateOne(openOne(name, clock), { $set: fields, $push: { changes: newId() } } as never);
  if (matchedCount === 0) throw isNotOpen(name);
};

/** Also of one whose access has ended; not of one that was revoked. */
const prolong = async ({ partners }: Deps, name: string, expiresAt: Date): Promise<void> => {
  const update = { $set: { expiresAt, closedAt: null }, $push: { changes: newId() } };
  const { matchedCount } = await partners.updateOne({ _id: name, revokedAt: null }, update as never);
  if (matchedCount === 0) throw new Error(`没有该合作方, 或已撤销 / There is no such partner, or it is revoked: ${name}`);
};

/** Of the secrets that are there when it is written: none that another rotation has made or ended is undone. */
const rotate = async (deps: Deps, name: string, overlapHours: number): Promise<string> => {
  const { partners, clock } = deps;
  const partner = await partners.findOne(openOne(name, clock));
  if (!partner) throw isNotOpen(name);
  const { secret, kept } = fresh(clock);
  const secrets = rotated(partner.secrets, kept, new Date(clock().getTime() + overlapHours * 3_600_000));
  const unmoved = { ...openOne(name, clock), secrets: partner.secrets };
  const { matchedCount } = await partners.updateOne(unmoved, { $set: { secrets }, $push: { changes: newId() } } as never);
  return matchedCount === 1 ? secret : rotate(deps, name, overlapHours);
};

/** What operators do about partners; the service that runs does the rest within seconds. A secret is shown once, to whoever has it made. */
export const commandPartners = (connection: Connection, clock: Clock) => {
  const deps = { partners: partnersIn(connection), clock };
  return {
    list: (): Promise<Partner[]> => deps.partners.find({}, { sort: { _id: 1 } }).toArray(),
    /** Answers the secret. */
    add: (added: Added): Promise<string> => add(deps, added),
    /** Answers the new secret; those before it let in for so long, and then who came in by one of them is cut off. */
    rotate: (name: string, overlapHours: number): Promise<string> => rotate(deps, name, overlapHours),
    /** Lets it in until then, also where access has ended. */
    prolong: (name: string, expiresAt: Date): Promise<void> => prolong(deps, name, expiresAt),
    /** For good: the name is not given again. */
    revoke: (name: string): Promise<void> => change(deps, name, { revokedAt: clock(), secrets: [] }),
    /** Has everything from there on delivered again. */
    replay: (name: string, start: Start): Promise<void> => change(deps, name, { start, generation: newId() }),
  };
};
