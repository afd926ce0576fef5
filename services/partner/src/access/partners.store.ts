import { createHash, randomBytes } from 'node:crypto';
import { type Clock, err, newId, ok, type Result } from '@anzhu/kernel';
import { type CollectionIndexes, isDuplicateId } from '@anzhu/store';
import { notFound, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { ClientSession, Connection } from 'mongoose';
import { hasEnded, type KeptSecret, type Partner, rotated } from './partner.ts';
import { faultsOf } from './partner-faults.ts';
import { isOver, isRevoked, isTaken } from './refusals.ts';
import type { Start } from './start.ts';

const collection = 'partners';

export const partnersIn = (connection: Connection) => connection.collection<Partner>(collection);

/** What the list of partners is in the order of. */
export const partnerIndexes: CollectionIndexes = { collection, indexes: [{ key: { addedAt: -1, _id: -1 } }] };

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

/** Of a partner's changes so many are kept: a backup from before them knows less than the broker and cannot tell. */
const mostChanges = 200;

/** What is written with everything that operators ask. */
export const oneMoreChange = () => ({ changes: { $each: [newId()], $slice: -mostChanges } });

interface Deps {
  readonly partners: ReturnType<typeof partnersIn>;
  readonly clock: Clock;
  /** What is done happens within it, if there is one. */
  readonly within: { readonly session?: ClientSession };
}

type Outcome<T> = Promise<Result<T, Refusal>>;

const fresh = (clock: Clock): { readonly secret: string; readonly kept: KeptSecret } => {
  const secret = randomBytes(32).toString('base64url');
  return { secret, kept: { hash: hashOf(secret), since: clock(), until: null } };
};

const add = async ({ partners, clock, within }: Deps, added: Added): Outcome<string> => {
  const faults = faultsOf(added);
  if (faults.length > 0) return err(requirementsNotMet(faults));
  const { secret, kept } = fresh(clock);
  const rest = { revokedAt: null, closedAt: null, generation: newId(), position: null, addedAt: clock(), changes: [newId()] };
  try {
    await partners.insertOne({ ...added, secrets: [kept], ...rest }, within);
    return ok(secret);
  } catch (error) {
    if (isDuplicateId(error)) return err(isTaken);
    throw error;
  }
};

/** Whether something may be done about a partner, by its record. */
type May = (partner: Partner, at: Date) => Refusal | null;

const whileOpen: May = (partner, at) => (hasEnded(partner, at) ? isOver : null);
const unlessRevoked: May = ({ revokedAt }) => (revokedAt ? isRevoked : null);
const unlessOver: May = ({ revokedAt }) => (revokedAt ? isOver : null);

interface Change<T> {
  readonly may: May;
  readonly fields: (partner: Partner) => Partial<Partner>;
  readonly answer: T;
}

/** Written to the record that was judged: where another act was faster, the next is judged. */
const change = async <T>(deps: Deps, name: string, { may, fields, answer }: Change<T>): Outcome<T> => {
  const { partners, clock, within } = deps;
  for (;;) {
    const partner = await partners.findOne({ _id: name }, within);
    if (!partner) return err(notFound);
    const refusal = may(partner, clock());
    if (refusal) return err(refusal);
    const unmoved = { _id: name, changes: partner.changes ?? null };
    const update = { $set: fields(partner), $push: oneMoreChange() };
    const { matchedCount } = await partners.updateOne(unmoved as never, update as never, within);
    if (matchedCount === 1) return ok(answer);
  }
};

const rotate = (deps: Deps, name: string, overlapHours: number): Outcome<string> => {
  const { secret, kept } = fresh(deps.clock);
  const until = new Date(deps.clock().getTime() + overlapHours * 3_600_000);
  return change(deps, name, { may: whileOpen, fields: ({ secrets }) => ({ secrets: rotated(secrets, kept, until) }), answer: secret });
};

/** What operators do about partners; the service that runs does the rest within seconds. A secret is answered once, to whoever has it made. */
export const commandPartners = (connection: Connection, clock: Clock, session?: ClientSession) => {
  const deps: Deps = { partners: partnersIn(connection), clock, within: session ? { session } : {} };
  const changed = (name: string, may: May, fields: () => Partial<Partner>): Outcome<null> =>
    change(deps, name, { may, fields, answer: null });
  return {
    list: (): Promise<Partner[]> => deps.partners.find({}, { sort: { _id: 1 } }).toArray(),
    /** Answers the secret. */
    add: (added: Added): Outcome<string> => add(deps, added),
    /** Answers the new secret; those before it let in for so long, and then who came in by one of them is cut off. */
    rotate: (name: string, overlapHours: number): Outcome<string> => rotate(deps, name, overlapHours),
    /** Lets it in until then, also where access has expired. */
    prolong: (name: string, expiresAt: Date): Outcome<null> => changed(name, unlessRevoked, () => ({ expiresAt, closedAt: null })),
    /** For good, also where access has expired: the name is not given again. */
    revoke: (name: string): Outcome<null> => changed(name, unlessOver, () => ({ revokedAt: clock(), secrets: [] })),
    /** Has everything from there on delivered again. */
    replay: (name: string, start: Start): Outcome<null> => changed(name, whileOpen, () => ({ start, generation: newId() })),
  };
};
