import { type ErrorCode, errorTexts, isErrorCode, withoutValues } from '@anzhu/kernel';
import { currentTrace } from '@anzhu/observability';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

const requestFaults: readonly unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
];
const inner: readonly string[] = ['serviceName', 'stacktrace', 'exception', 'response', 'http'];

export const tooComplex = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'TOO_COMPLEX' } });

const causeOf = (error: unknown): unknown => (error as { originalError?: unknown } | null)?.originalError;
const codeIn = (error: unknown): unknown => (error as { extensions?: { code?: unknown } } | null)?.extensions?.code;
const isTooLong = (message: string): boolean => message.startsWith('Syntax Error: Document contains more');

/** Apollo refuses some mistakes by their status alone. */
const isRefused = (error: unknown): boolean => {
  const { code, http } = (error as { extensions?: { code?: unknown; http?: { status?: number } } } | null)?.extensions ?? {};
  const status = http?.status ?? 0;
  return code === undefined && status >= 400 && status < 500;
};

const codeOf = ({ message, extensions }: GraphQLFormattedError, error: unknown): ErrorCode => {
  const code = extensions?.['code'];
  if (codeIn(causeOf(error)) === 'TOO_COMPLEX' || isTooLong(message)) return 'TOO_COMPLEX';
  if (requestFaults.includes(code) || isRefused(error)) return 'BAD_USER_INPUT';
  return isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR';
};

/** The path as the client wrote it: what follows "@" is the gateway's own way to an entity. */
const clientPath = (path: readonly (string | number)[]): readonly (string | number)[] =>
  path.includes('@') ? path.slice(0, path.indexOf('@')) : path;

const shownMessage = ({ message }: GraphQLFormattedError, code: ErrorCode): string => {
  if (code === 'INTERNAL_SERVER_ERROR') return errorTexts[code].en;
  return code === 'BAD_USER_INPUT' ? withoutValues(message) : message;
};

const shownExtensions = (extensions: Readonly<Record<string, unknown>>, code: ErrorCode): Record<string, unknown> => {
  const kept = code === 'INTERNAL_SERVER_ERROR' ? [] : Object.entries(extensions).filter(([name]) => !inner.includes(name));
  return { ...errorTexts[code], ...Object.fromEntries(kept), code, correlationId: currentTrace()?.traceId };
};

/** Every error has a code of the closed list and a correlation id, and repeats no value of the request; what is unexpected is masked, and logged unless a subgraph has done so. */
export const createErrorFormat =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = codeOf(formatted, error);
    const { path, locations, extensions = {} } = formatted;
    const isUnheard = code === 'INTERNAL_SERVER_ERROR' && extensions['correlationId'] === undefined;
    if (isUnheard) logger.error({ err: causeOf(error) ?? error, path }, 'unexpected error');
    return {
      message: shownMessage(formatted, code),
      ...(locations && { locations }),
      ...(path && { path: clientPath(path) }),
      extensions: shownExtensions(extensions, code),
    };
  };

/** The body of an answer outside GraphQL execution, in the same form. */
export const errorBody = (code: ErrorCode, message: string = errorTexts[code].en): object => ({
  errors: [{ message, extensions: { ...errorTexts[code], code, correlationId: currentTrace()?.traceId } }],
});
