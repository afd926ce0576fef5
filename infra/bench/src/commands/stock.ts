import type { Connection } from 'mongoose';
import { type Filing, filingOf, kunming, ownerOf, scattered } from '../filings.ts';

const owner = ownerOf(1);

let made = 0;

/** Filings of Kunming in one state, none of which was given before; spread over its counties, as their numbers are counted by county. */
export const newFilings = (count: number, state: string): readonly Filing[] =>
  Array.from({ length: count }, () => {
    made += 1;
    const division = kunming[scattered(made) % kunming.length] ?? '530102';
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
