import { errorTexts, isOutage } from '@anzhu/kernel';
import { currentTrace } from '@anzhu/observability';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { MercuriusOptions } from 'mercurius';
import type { Logger } from 'pino';
import { isKnownError, knownError } from './known-error.ts';

type Formatter = NonNullable<MercuriusOptions['errorFormatter']>;
type Caught = Error & {
  readonly originalError?: Error;
  readonly errors?: readonly Error[];
  readonly statusCode?: number;
  readonly cause?: unknown;
};

/** The error and what it wraps, outermost first. */
const chainOf = (error: Error): readonly Caught[] => {
  const inner = (error as Caught).originalError ?? (error as Caught).cause;
  return inner instanceof Error ? [error, ...chainOf(inner)] : [error];
};

/** A fault of the request itself: syntax, validation, variables, or an HTTP request that is no GraphQL request. */
const isBadRequest = (error: Error, chain: readonly Caught[]): boolean => {
  const status = chain.find(({ statusCode }) => statusCode !== undefined)?.statusCode;
  const beforeExecution = (error as Partial<GraphQLError>).path === undefined && chain.every(({ name }) => name === 'GraphQLError');
  return beforeExecution || (status !== undefined && status >= 400 && status < 500);
};

/** Messages about a wrong value repeat it, and it may be personal data. */
const withoutValue = (message: string): string =>
  message
    .replace(/ got invalid value [\s\S]*?( at "[^"]*")?; (?=[^;]*$)/, ' is wrong$1: ')
    .replace(/, found [\s\S]*; (?=[^;]*$)/, ': ')
    .replace(/(cannot represent [^:]*): [\s\S]*$/, '$1');

const badRequest = (error: Error, known: Caught | undefined): GraphQLError => {
  const { zh = errorTexts.BAD_USER_INPUT.zh } = (known as GraphQLError | undefined)?.extensions ?? {};
  return knownError('BAD_USER_INPUT', { zh: String(zh), en: withoutValue(error.message) });
};

const meaningOf = (error: Error, logger: Logger): GraphQLError => {
  const chain = chainOf(error);
  const known = chain.find(isKnownError);
  if (known !== error && isBadRequest(error, chain)) return badRequest(error, known);
  if (known) return known as unknown as GraphQLError;
  if (isOutage(error)) {
    logger.warn({ err: chain.at(-1) }, 'a store cannot be reached');
    return knownError('UNAVAILABLE');
  }
  logger.error({ err: chain.at(-1), path: (error as Partial<GraphQLError>).path }, 'unexpected error');
  return knownError('INTERNAL_SERVER_ERROR');
};

const shown = (error: Error, logger: Logger): GraphQLFormattedError => {
  const meaning = meaningOf(error, logger);
  const { path, locations } = error as Partial<GraphQLError>;
  return {
    message: meaning.message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { ...meaning.extensions, correlationId: currentTrace()?.traceId },
  };
};

/** Shows known errors, calls faults of the request and outages by their code, masks and logs all others with the correlation id. */
export const createErrorFormatter =
  (logger: Logger): Formatter =>
  (execution) => {
    const errors = (execution.errors ?? []).flatMap((error) => {
      const nested = (error.originalError as Caught | undefined)?.errors;
      return nested ? nested.map((one) => shown(one, logger)) : [shown(error, logger)];
    });
    const refusedAsAWhole = execution.data === undefined && errors.every(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');
    const response = { data: execution.data ?? null, errors } as unknown as ReturnType<Formatter>['response'];
    return { statusCode: refusedAsAWhole ? 400 : 200, response };
  };
