import type { Connection } from 'mongoose';
import { type Filing, filingOf, ownerOf } from '../filings.ts';

const owner = ownerOf(1);

let made = 0;

/** Numbers are counted by county: all who approve in one meet there. */
const division = '530102';

/** Filings of one county in one state, none of which was given before. */
export const newFilings = (count: number, state: string): readonly Filing[] =>
  Array.from({ length: count }, () => {
    made += 1;
    return filingOf(made, { state, division, owner, ageMinutes: made });
  });

export const putInto = async (connection: Connection, filings: readonly Filing[]): Promise<void> => {
  const collection = connection.collection<Filing>('ownership_filings');
  for (let at = 0; at < filings.length; at += 1000) await collection.insertMany(filings.slice(at, at + 1000) as never, { ordered: false });
};

/** What the equipment service knows of the owner from the enterprise service's events. */
export const approveOwner = async (connection: Connection): Promise<void> => {
  const unit = { name: owner.name, kinds: ['EQUIPMENT_OWNER'], division: '530102', status: 'APPROVED' };
  await connection.collection<{ _id: string }>('unit_copies').updateOne({ _id: owner.uscc }, { $set: unit }, { upsert: true });
};
