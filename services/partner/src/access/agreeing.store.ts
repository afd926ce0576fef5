import { type Clock, err, ok } from '@anzhu/kernel';
import { inTransaction } from '@anzhu/store';
import type { ClientSession, Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { Webhook } from '../webhooks/webhook.ts';
import { heldApart, restored } from '../webhooks/webhook-asked.ts';
import { webhooksIn } from '../webhooks/webhooks.store.ts';
import { type AccessMark, agreed, compareAccess } from './access-mark.ts';
import type { AccessMarks } from './access-marks.store.ts';
import type { Partner } from './partner.ts';
import { partnersIn } from './partners.store.ts';

interface Agreeing {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly marks: AccessMarks;
}

interface Restoring extends Agreeing {
  readonly session: ClientSession;
}

const restoreWebhook = async (
  { connection, session }: Restoring,
  _id: string,
  present: (former: Webhook | null) => Webhook | null,
): Promise<void> => {
  const former = await webhooksIn(connection).findOne({ _id }, { session });
  const webhook = present(former);
  if (!webhook || webhook === former) return;
  const { _id: _, ...fields } = webhook;
  await webhooksIn(connection).replaceOne({ _id }, fields, { session, upsert: true });
};

/** With its webhook: where one is sent to is not known without the other. Nothing where an operator was faster. */
const takeOver = async (restoring: Restoring, record: Partner, mark: AccessMark | undefined) => {
  const { connection, clock, session } = restoring;
  const at = clock();
  const { _id, ...fields } = agreed(record, mark, at);
  const unmoved = { _id, changes: record.changes ?? null } as never;
  const { matchedCount } = await partnersIn(connection).updateOne(unmoved, { $set: fields }, { session });
  if (matchedCount === 0) return err(null);
  const isApart = compareAccess(record, mark) === 'APART';
  const asked = mark?.webhook;
  await restoreWebhook(restoring, _id, (former) =>
    isApart ? heldApart(former ?? restored(_id, null, asked), at) : restored(_id, former, asked),
  );
  return ok(null);
};

/** Takes over from the broker what a restored record does not know, or writes down there what it does; answers whether the record stands. */
export const agree = async (agreeing: Agreeing, record: Partner): Promise<boolean> => {
  const { connection, logger, marks } = agreeing;
  const mark = marks.of(record._id);
  const agreement = compareAccess(record, mark);
  if (agreement === 'SAME') return true;
  if (agreement === 'RECORD_IS_NEWER') {
    await marks.write(record);
    return true;
  }
  logger.warn({ partner: record._id, agreement }, 'a partner was restored to what it was before; what was asked since holds');
  await inTransaction(connection, (session) => takeOver({ ...agreeing, session }, record, mark));
  return false;
};

/** Those of whom the broker knows and a restored database does not, with their webhooks. */
export const addMissing = async (agreeing: Agreeing, present: readonly string[]): Promise<void> => {
  const { connection, logger, marks } = agreeing;
  for (const { _id, ...mark } of marks.all()) {
    if (present.includes(_id)) continue;
    logger.warn({ partner: _id }, 'a partner that a restored database did not know is added again');
    await inTransaction(connection, async (session) => {
      const added = { $setOnInsert: { ...mark, closedAt: null, position: null } };
      await partnersIn(connection).updateOne({ _id }, added, { session, upsert: true });
      await restoreWebhook({ ...agreeing, session }, _id, (former) => restored(_id, former, mark.webhook));
      return ok(null);
    });
  }
};
