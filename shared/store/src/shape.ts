import { isDeepStrictEqual } from 'node:util';
import { type Aggregate, shapeOf } from './aggregate.ts';
import type { Commit } from './commit.ts';

type Fields = Readonly<Record<string, unknown>>;

const asDeclared = (faults: readonly string[], name: string): void => {
  if (faults.length > 0) throw new Error(`A document of ${name} is not as declared: ${faults.join('; ')}`);
};

/** What is inserted, with the fields that follow from others; throws where it is not what its model declares: a bug. */
export const shapedDocument = <T extends object>(model: unknown, document: T): T => {
  const { check, derive, name } = shapeOf(model);
  asDeclared(check?.(document) ?? [], name);
  return { ...document, ...derive?.(document as Fields) };
};

/** The same for what a commit changes of a document. */
export const shapedCommit = <T extends Aggregate>(model: unknown, current: T, commit: Commit<T>): Commit<T> => {
  const { check, derive, name } = shapeOf(model);
  if (!commit.set) return commit;
  asDeclared(check?.(commit.set, 'PART') ?? [], name);
  const before = current as unknown as Fields;
  const followed = Object.entries(derive?.({ ...before, ...commit.set }) ?? {});
  const changed = followed.filter(([field, value]) => !isDeepStrictEqual(before[field], value));
  return changed.length > 0 ? { ...commit, set: { ...commit.set, ...Object.fromEntries(changed) } } : commit;
};
