import type { Subject } from '@anzhu/access';
import { type Clock, systemClock } from '@anzhu/kernel';
import { type ClientSession, type Connection, type mongo, Schema } from 'mongoose';
import type { EndedAccounts } from './ended-accounts.store.ts';
import { isOutdated, type Recipient, type SeenSeat, seatsNow, tooOld } from './recipient.ts';

const { Mixed } = Schema.Types;

/** Who has not been seen for so long is forgotten, with his addresses. */
const keptMs = 365 * 86_400_000;

/** By the clock of the machine, as the database reckons. */
export const forgottenAt = (): Date => new Date(systemClock().getTime() + keptMs);

const schema = new Schema(
  {
    ...{ _id: String, language: String, digestHour: Number, kinds: Mixed, off: Mixed, addresses: Mixed },
    ...{ seats: [Mixed], seenAt: Date, expiresAt: Date, revision: Number },
  },
  { collection: 'recipients', versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
)
  .index({ 'seats.audiences': 1 })
  .index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

/** As it is kept; the number grows with each change of the seats. */
export type KeptRecipient = Recipient & { readonly revision: number; readonly expiresAt: Date };

interface RecipientDeps {
  readonly clock: Clock;
  readonly accounts: EndedAccounts;
}

const holding =
  (ended: ReadonlySet<string>, now: Date) =>
  ({ account, seenAt }: SeenSeat): boolean =>
    seenAt > tooOld(now) && (account === null || !ended.has(account));

type Collection = mongo.Collection<KeptRecipient>;

/** People with the seats they have now, as far as is known. */
const withSeats =
  ({ clock, accounts }: RecipientDeps) =>
  async (found: readonly KeptRecipient[], session?: ClientSession): Promise<readonly KeptRecipient[]> => {
    const ids = found.flatMap(({ seats }) => seats.flatMap(({ account }) => account ?? []));
    const holds = holding(await accounts.among(ids, session), clock());
    return found.map((one) => ({ ...one, seats: one.seats.filter(holds) }));
  };

const seeing =
  (recipients: Collection, { clock }: RecipientDeps) =>
  async (subject: Subject): Promise<void> => {
    const now = clock();
    const known = await recipients.findOne({ _id: subject.id }, { projection: { seats: 1, revision: 1 } });
    if (!known || !isOutdated(known, subject, now)) return;
    const { _id, revision } = known;
    const set = { seats: seatsNow(known.seats, subject, now), seenAt: now, expiresAt: forgottenAt(), revision: revision + 1 };
    await recipients.updateOne({ _id, revision }, { $set: set });
  };

const nothingSaid = { language: 'ZH', digestHour: null, kinds: {}, off: {}, addresses: {} } as const;

const changing = (recipients: Collection, { clock }: RecipientDeps) => ({
  /** Changes what somebody has said; begins with nothing said. */
  change: async (subject: Subject, change: mongo.UpdateFilter<KeptRecipient>, session?: ClientSession): Promise<KeptRecipient> => {
    const now = clock();
    const fresh = { ...nothingSaid, seats: seatsNow([], subject, now), revision: 1 };
    const within = session ? { session } : {};
    await recipients.updateOne(
      { _id: subject.id },
      { $setOnInsert: { ...fresh, seenAt: now, expiresAt: forgottenAt() } },
      { upsert: true, ...within },
    );
    const options = { returnDocument: 'after', ...within } as const;
    return (await recipients.findOneAndUpdate({ _id: subject.id }, change, options)) as KeptRecipient;
  },
  /** Changes what is kept of somebody who is there, where it stands as is said; null where it does not. */
  changeWhere: (
    _id: string,
    where: mongo.Filter<mongo.Document>,
    change: mongo.UpdateFilter<KeptRecipient>,
  ): Promise<KeptRecipient | null> => recipients.findOneAndUpdate({ _id, ...where } as never, change, { returnDocument: 'after' }),
});

/** Who is told beside the list, by which seats: those he was lately seen to ask from, and has as far as is known. */
export const createRecipients = (connection: Connection, deps: RecipientDeps) => {
  connection.model('recipients', schema);
  const recipients: Collection = connection.collection('recipients');
  const seated = withSeats(deps);
  return {
    ...changing(recipients, deps),
    seen: seeing(recipients, deps),
    find: (_id: string): Promise<KeptRecipient | null> => recipients.findOne({ _id }),
    /** Somebody with the seats he has; null where he has said nothing. */
    present: async (_id: string): Promise<KeptRecipient | null> => {
      const found = await recipients.findOne({ _id });
      return found ? ((await seated([found]))[0] ?? null) : null;
    },
    /** Those who belong to one of these audiences. */
    of: async (audience: readonly string[], session: ClientSession): Promise<readonly KeptRecipient[]> => {
      const found = await recipients.find({ 'seats.audiences': { $in: [...audience] } } as never, { session }).toArray();
      const isAmong = ({ audiences }: SeenSeat): boolean => audiences.some((one) => audience.includes(one));
      return (await seated(found, session)).filter(({ seats }) => seats.some(isAmong));
    },
  };
};

export type Recipients = ReturnType<typeof createRecipients>;
