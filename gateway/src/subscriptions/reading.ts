import type { Subject } from '@anzhu/access';
import type { GraphQLFormattedError } from 'graphql';
import type { DerivedQuery } from './derived-query.ts';

export interface Answered {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

interface Reader {
  readonly subject: Subject;
  readonly language: string | undefined;
  /** Nothing is read for who left while it waited. */
  readonly isGone: () => boolean;
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

const has = (errors: readonly GraphQLFormattedError[], code: string): boolean => errors.some((error) => codeOf(error) === code);

const renamed = (name: string, place: Path, { path = [], ...error }: GraphQLFormattedError): GraphQLFormattedError => ({
  ...error,
  path: [name, ...path.slice(place.length)],
});

/** Of a field below the record, which may be read itself: that it is missing takes the record with it. */
const isWithin = ({ path = [] }: GraphQLFormattedError): boolean => path.length > 1;

/** What the answer says of the field that was subscribed to; nothing where its reader may not read it, as where there is nothing. Who may ask nothing at all, for want of a token or of a seat, hears no more; where a service does not answer, the client is to come back. */
export const toldBy = (
  { name, places }: DerivedQuery,
  { data, errors = [] }: Answered,
): Told | 'TOKEN_ENDED' | 'UNAVAILABLE' | undefined => {
  const place = places.find((one) => valueAt(data, one) != null);
  const about = (one: Path) => errors.filter(({ path }) => isAt(one, path)).map((error) => renamed(name, one, error));
  if (place) {
    const faults = about(place);
    return { data: { [name]: valueAt(data, place) }, ...(faults.length > 0 && { errors: faults }) };
  }
  const faults = places.flatMap(about);
  const [within, itself] = [faults.filter(isWithin), faults.filter((error) => !isWithin(error))];
  if (has(itself, 'UNAUTHENTICATED')) return 'TOKEN_ENDED';
  if (has(faults, 'UNAVAILABLE')) return 'UNAVAILABLE';
  const broken = itself.find((error) => codeOf(error) === 'INTERNAL_SERVER_ERROR') ?? within[0];
  return broken && { data: { [name]: null }, errors: [broken] };
};
