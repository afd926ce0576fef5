import type { Change, MigrationStep } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import { craneKeys, type Made, statedCraneId } from '../cranes/crane/crane-identity.ts';

interface AboutCrane {
  readonly _id: string;
  readonly about: string | null;
  readonly form: Made;
}

interface KnownCrane {
  readonly _id: string;
  readonly keys: readonly string[];
}

/** The machine on record, or the id it will get: what an application was about was made of its maker and number as they were typed. */
const change = async (batch: readonly mongo.Document[], connection: Connection): Promise<readonly Change[]> => {
  const cases = (batch as unknown as readonly AboutCrane[]).filter(({ about }) => typeof about === 'string');
  const keys = cases.flatMap(({ form }) => craneKeys(form));
  const ids = cases.map(({ about }) => about);
  const cranes = (await connection
    .collection('cranes')
    .find({ $or: [{ _id: { $in: ids as never[] } }, { keys: { $in: keys } }] }, { projection: { keys: 1 } })
    .toArray()) as unknown as readonly KnownCrane[];
  return cases.flatMap(({ _id, about, form }) => {
    if (cranes.some((crane) => crane._id === about)) return [];
    const known = cranes.find((crane) => craneKeys(form).some((key) => crane.keys.includes(key)));
    const now = known?._id ?? statedCraneId(form);
    return now === undefined || now === about ? [] : [{ id: _id, set: { about: now } }];
  });
};

/** Applications for machines that are not on record yet. */
export const aboutSteps: readonly MigrationStep[] = ['ownership_filings', 'unfiled_devices'].map((collection) => ({
  name: `${collection}-about`,
  collection,
  change,
}));
