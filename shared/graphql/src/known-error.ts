import { type Bilingual, type ErrorCode, errorTexts } from '@anzhu/kernel';
import { GraphQLError } from 'graphql';

const known = new WeakSet<Error>();

/** An error whose text and extensions reach the client; every other error is masked. */
export const knownError = (
  code: ErrorCode,
  text: Bilingual = errorTexts[code],
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError => {
  const error = new GraphQLError(text.en, { extensions: { ...extensions, code, zh: text.zh, en: text.en } });
  known.add(error);
  return error;
};

export const isKnownError = (error: Error): boolean => known.has(error);
