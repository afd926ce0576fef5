import { isBlank } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import { type DeadLetter, deadLetters } from './dead-letters.ts';
import { inbox, inTransaction } from './inbox.ts';

const find = async (connection: Connection, _id: string): Promise<DeadLetter> => {
  const letter = await deadLetters(connection).findOne({ _id });
  if (!letter) throw new Error(`没有此死信 / No such dead letter: ${_id}`);
  return letter;
};

const findDead = async (connection: Connection, _id: string): Promise<DeadLetter> => {
  const letter = await find(connection, _id);
  if (letter.status !== 'DEAD') throw new Error(`死信状态不是 DEAD / It is ${letter.status}, not DEAD: ${_id}`);
  return letter;
};

const redrive = async (connection: Connection, _id: string): Promise<void> => {
  const { watermark } = await findDead(connection, _id);
  if (!watermark) throw new Error(`不是事件, 只能丢弃 / It is no event and can only be discarded: ${_id}`);
  await inbox(connection).updateOne({ _id: watermark }, { $set: { redrive: true } });
};

const discard = async (connection: Connection, _id: string, reason: string): Promise<void> => {
  if (isBlank(reason)) throw new Error('丢弃须说明原因 / Discarding needs a reason');
  const { watermark, number } = await findDead(connection, _id);
  await inTransaction(connection, async (session) => {
    const taken = await deadLetters(connection).updateOne({ _id, status: 'DEAD' }, { $set: { status: 'DISCARDED', reason } }, { session });
    if (taken.modifiedCount === 0 || !watermark || number === undefined) return;
    await inbox(connection).updateOne({ _id: watermark }, { $max: { seen: number }, $set: { redrive: true } }, { session });
  });
};

/** What an operator may do with the dead letters of the service whose database this is; the running consumer does what is asked. */
export const commandDeadLetters = (connection: Connection) => ({
  /** Those that wait: dead ones and what is parked behind them. */
  list: (): Promise<DeadLetter[]> =>
    deadLetters(connection)
      .find({ status: { $in: ['DEAD', 'PARKED'] } }, { sort: { watermark: 1, number: 1 } })
      .toArray(),
  show: (id: string): Promise<DeadLetter> => find(connection, id),
  /** Has the event tried again, and after it those parked behind it. */
  redrive: (id: string): Promise<void> => redrive(connection, id),
  /** Gives the event up for a reason that is kept; those parked behind it are applied. */
  discard: (id: string, reason: string): Promise<void> => discard(connection, id, reason),
});
