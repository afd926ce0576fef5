import { isDeepStrictEqual } from 'node:util';
import type { Connection, mongo } from 'mongoose';
import { shapeOf } from './aggregate.ts';
import type { MigrationStep } from './migration.ts';
import type { Change } from './migration-write.ts';

type Rewrite = (text: string) => string;

/** How texts of a document are rewritten, by path: `parties.*.uscc`. */
export type Rewrites = Readonly<Record<string, Rewrite>>;

/** The value with the texts at a path rewritten; `*` stands for every element of a list or field of an object. */
const rewrittenAt = (value: unknown, [key, ...rest]: readonly string[], rewrite: Rewrite): unknown => {
  if (key === undefined) return typeof value === 'string' ? rewrite(value) : value;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return key === '*' ? value.map((one) => rewrittenAt(one, rest, rewrite)) : value;
  const one = value as Readonly<Record<string, unknown>>;
  const keys = key === '*' ? Object.keys(one) : [key].filter((name) => name in one);
  return { ...one, ...Object.fromEntries(keys.map((name) => [name, rewrittenAt(one[name], rest, rewrite)])) };
};

/** What becomes of a document's texts. */
export const rewritten = (document: mongo.Document, rewrites: Rewrites): mongo.Document =>
  Object.entries(rewrites).reduce<mongo.Document>(
    (changed, [path, rewrite]) => rewrittenAt(changed, path.split('.'), rewrite) as mongo.Document,
    document,
  );

/** The fields in which a document differs from what it was. */
export const differing = (before: mongo.Document, after: mongo.Document): Readonly<Record<string, unknown>> | undefined => {
  const fields = Object.entries(after).filter(([name, value]) => !isDeepStrictEqual(value, before[name]));
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
};

/** A step that rewrites texts of a collection's documents. */
export const rewriteStep = (collection: string, rewrites: Rewrites): MigrationStep => ({
  collection,
  change: (batch) =>
    batch.flatMap((document): readonly Change[] => {
      const set = differing(document, rewritten(document, rewrites));
      return set ? [{ id: String(document['_id']), set }] : [];
    }),
});

/** A step for each collection whose documents keep fields that follow from others: they are made to follow from what the documents hold. */
export const derivedSteps = (connection: Connection): readonly MigrationStep[] =>
  Object.values(connection.models).flatMap((model): readonly MigrationStep[] => {
    const { derive } = shapeOf(model);
    const { collectionName } = model.collection;
    if (!derive) return [];
    const change = (document: mongo.Document): readonly Change[] => {
      const set = differing(document, derive(document));
      return set ? [{ id: String(document['_id']), set }] : [];
    };
    return [{ name: `${collectionName}-derived`, collection: collectionName, change: (batch) => batch.flatMap(change) }];
  });
