import type { Result } from './result.ts';

type Proven<T, K extends keyof T> = T & { readonly [key in K]-?: NonNullable<T[key]> };

/** The value with fields that were proven to be there; throws where one is not, which is a bug and never a refusal. */
export const proven = <T extends object, const K extends keyof T & string>(value: T, ...keys: readonly K[]): Proven<T, K> => {
  const absent = keys.filter((key) => value[key] === undefined || value[key] === null);
  if (absent.length > 0) throw new Error(`Proven to be there, and is not: ${absent.join(', ')}`);
  return value as Proven<T, K>;
};

/** The value of a result that was proven to be one; throws where it is a refusal, which is a bug. */
export const provenOk = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`Proven to succeed, and does not: ${JSON.stringify(result.error)}`);
  return result.value;
};
