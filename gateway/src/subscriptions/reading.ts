import { anonymous, type Subject } from '@anzhu/access';
import type { GraphQLFormattedError } from 'graphql';
import type { DerivedQuery } from './derived-query.ts';

export interface Answered {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

interface Reader {
  readonly subject: Subject;
  readonly language: string | undefined;
}

/** Runs a query as if its reader had sent it. */
export type RunQuery = (query: Pick<DerivedQuery, 'query' | 'variables'>, reader: Reader) => Promise<Answered>;

/** What is told of a change. */
export interface Told {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors?: readonly GraphQLFormattedError[];
}

type Path = readonly (string | number)[];

const valueAt = (data: Answered['data'], place: Path): unknown =>
  place.reduce<unknown>((value, key) => (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[key], data);

const isAt = (place: Path, path: Path = []): boolean => place.every((key, depth) => depth >= path.length || path[depth] === key);

const codeOf = ({ extensions }: GraphQLFormattedError): unknown => extensions?.['code'];

/** Said of what the reader may not read: the same as of what is not there. */
const saysNothing = (error: GraphQLFormattedError): boolean => ['NOT_FOUND', 'FORBIDDEN'].includes(String(codeOf(error)));

const renamed = (name: string, place: Path, { path = [], ...error }: GraphQLFormattedError): GraphQLFormattedError => ({
  ...error,
  path: [name, ...path.slice(place.length)],
});

/** What the answer says of the field that was subscribed to; nothing where its reader may not read it. */
export const toldBy = ({ name, places }: DerivedQuery, { data, errors = [] }: Answered): Told | undefined => {
  const place = places.find((one) => valueAt(data, one) != null);
  const about = (one: Path) => errors.filter(({ path }) => isAt(one, path)).map((error) => renamed(name, one, error));
  if (place) {
    const faults = about(place);
    return { data: { [name]: valueAt(data, place) }, ...(faults.length > 0 && { errors: faults }) };
  }
  const faults = places.flatMap(about).filter((error) => !saysNothing(error));
  return faults.length > 0 ? { data: { [name]: null }, errors: faults.slice(0, 1) } : undefined;
};

/** Whoever came without a token and may not ask at all. */
export const needsToken = (subject: Subject, { errors = [] }: Answered): boolean =>
  subject === anonymous && errors.some((error) => codeOf(error) === 'UNAUTHENTICATED');

/** Lets so many work at a time, in the order in which they come. */
export const takeTurns = (most: number) => {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
};
