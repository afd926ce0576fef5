import type { Change, Migration } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import { inspectionFields } from '../rectification-notice/notice-rules.ts';

type Batch = readonly mongo.Document[];

const idsIn = ({ form }: mongo.Document): readonly string[] => inspectionFields.flatMap((field) => form[field] ?? []);

const change = async (batch: Batch, connection: Connection): Promise<readonly Change[]> => {
  const unnamed = batch.filter(({ outcome }) => outcome.inspections === undefined);
  const query = { _id: { $in: unnamed.flatMap(idsIn) } } as never;
  const found = await connection.collection('site_inspections').find(query).toArray();
  const known = new Map(found.map(({ _id, form: { kind, inspectedOn, place } }) => [String(_id), { kind, inspectedOn, place }]));
  return unnamed.map((notice) => ({
    id: String(notice['_id']),
    set: { 'outcome.inspections': idsIn(notice).flatMap((id) => known.get(id) ?? []) },
  }));
};

/** R7: notices of before say which inspections they stand on. */
export const noticedInspections: Migration = {
  id: '0011-noticed-inspections',
  steps: () => [{ collection: 'rectification_notices', change }],
};
