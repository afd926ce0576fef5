import type { PartnerStage } from './partner-stage.ts';

/** Of these, events are published. */
export const records = ['a', 'b', 'c'];

/** Publishes so many events of each record, as the partner service does. */
export const speaker = ({ connection }: PartnerStage) => {
  let last = 0;
  return async (count: number): Promise<number> => {
    for (let number = last + 1; number <= last + count; number += 1) {
      for (const record of records) {
        const named = { type: 'partner.license.issued.v1', aggregate: 'license', aggregateId: record, number };
        const outbox = { id: `${record}-${number}`, at: new Date(), ...named, data: { division: '530102' } };
        await connection.collection<{ _id: string }>('said').updateOne({ _id: record }, { $push: { outbox } } as never, { upsert: true });
      }
    }
    last += count;
    return last * records.length;
  };
};
