import type { Connection, mongo } from 'mongoose';
import type { MigrationStep } from './migration.ts';
import type { Change } from './migration-write.ts';
import { differing } from './rewrite.ts';

/** Masks as they were until they showed no more than a province and two digits of an ID number, and four of a phone's. */
const former = [
  { pattern: /^(..).\*{11}..(..)$/, now: (start: string, end: string) => `${start}${'*'.repeat(14)}${end}` },
  { pattern: /^(...)\*{4}(.{4})$/, now: (_: string, end: string) => `${'*'.repeat(7)}${end}` },
];

const masked = (mask: string): string => {
  for (const { pattern, now } of former) {
    const [, start, end] = pattern.exec(mask) ?? [];
    if (start !== undefined && end !== undefined) return now(start, end);
  }
  return mask;
};

/** The value with the mask of every sealed datum in it as masks are now. */
const maskedAnew = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(maskedAnew);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const fields = Object.entries(value).map(([name, one]) => [
    name,
    name === 'masked' && 'sealed' in value && typeof one === 'string' ? masked(one) : maskedAnew(one),
  ]);
  return Object.fromEntries(fields);
};

const changeOf = (document: mongo.Document): readonly Change[] => {
  const set = differing(document, maskedAnew(document) as mongo.Document);
  return set ? [{ id: String(document['_id']), set }] : [];
};

/** For a migration: a step for each collection of records that shows less of the personal data in them. */
export const maskSteps = (connection: Connection): readonly MigrationStep[] =>
  Object.values(connection.models).map(({ collection: { collectionName: collection } }) => ({
    name: `${collection}-masks`,
    collection,
    change: (batch) => batch.flatMap(changeOf),
  }));
