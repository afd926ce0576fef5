import { isLocalDate, isUuid } from '@anzhu/kernel';
import { GraphQLScalarType, Kind } from 'graphql';
import { knownError } from './known-error.ts';

const instantForm = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

const isInstant = (text: string): boolean => instantForm.test(text) && isLocalDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));

interface ScalarForm<Internal> {
  readonly name: string;
  /** What a person types. */
  readonly zh: string;
  readonly example: string;
  readonly holds: (text: string) => boolean;
  readonly parse: (text: string) => Internal;
  readonly serialize: (value: unknown) => string;
}

const scalar = <Internal>({ name, zh, example, holds, parse, serialize }: ScalarForm<Internal>): GraphQLScalarType<Internal, string> => {
  const read = (value: unknown): Internal => {
    if (typeof value === 'string' && holds(value)) return parse(value);
    throw knownError('BAD_USER_INPUT', { zh: `应为${zh},例如 ${example}`, en: `Expected a ${name} such as ${example}` });
  };
  return new GraphQLScalarType<Internal, string>({
    name,
    serialize,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
};

const text = (value: unknown): string => String(value);
const instantText = (value: unknown): string => (value instanceof Date ? value : new Date(String(value))).toISOString();

/** `YYYY-MM-DD` (a date of the calendar), instants with an offset (a `Date` in resolvers), UUIDs in lower case. */
export const scalars = {
  LocalDate: scalar({ name: 'LocalDate', zh: '有效日期', example: '2026-03-31', holds: isLocalDate, parse: text, serialize: text }),
  DateTime: scalar({
    ...{ name: 'DateTime', zh: '有效时间' },
    example: '2026-03-31T08:00:00Z',
    holds: isInstant,
    parse: (value) => new Date(value),
    serialize: instantText,
  }),
  UUID: scalar({
    ...{ name: 'UUID', zh: 'UUID' },
    example: '8f1c6f0e-5d3b-4c0b-9a67-a1c2b3d4e5f6',
    holds: isUuid,
    parse: (value) => value.toLowerCase(),
    serialize: text,
  }),
};
