import { errorTexts, isOutage, withoutValues } from '@anzhu/kernel';
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

const badRequest = (error: Error, known: Caught | undefined): GraphQLError => {
  const { zh = errorTexts.BAD_USER_INPUT.zh } = (known as GraphQLError | undefined)?.extensions ?? {};
  return knownError('BAD_USER_INPUT', { zh: String(zh), en: withoutValues(error.message) });
};

/** Of a request that is none: 413, 415 and the like where the server says so. */
const statusOf = (errors: readonly Error[]): number =>
  errors.flatMap(chainOf).find(({ statusCode }) => statusCode !== undefined)?.statusCode ?? 400;

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

type Response = ReturnType<Formatter>['response'];

const asResponse = (data: unknown, errors: readonly object[]): Response => ({ data, errors }) as unknown as Response;

/** Shows known errors, calls faults of the request and outages by their code, masks and logs all others with the correlation id. What is too complex is refused as a whole. */
export const createErrorFormatter =
  (logger: Logger): Formatter =>
  (execution) => {
    const errors = (execution.errors ?? []).flatMap((error) => {
      const nested = (error.originalError as Caught | undefined)?.errors;
      return nested ? nested.map((one) => shown(one, logger)) : [shown(error, logger)];
    });
    const tooComplex = errors.find(({ extensions }) => extensions?.['code'] === 'TOO_COMPLEX');
    if (tooComplex) return { statusCode: 200, response: asResponse(null, [{ ...tooComplex, path: undefined }]) };
    const refusedAsAWhole = execution.data === undefined && errors.every(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');
    return {
      statusCode: refusedAsAWhole ? statusOf(execution.errors ?? []) : 200,
      response: asResponse(execution.data ?? null, errors),
    };
  };
