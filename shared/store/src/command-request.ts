import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@anzhu/kernel';
import { badUserInput, type Refusal } from '@anzhu/workflow';
import type { Aggregate } from './aggregate.ts';

/** The identity of a command: a repeat of the id by the same person with the same input is answered again, by another or with other input refused. */
export interface Request {
  readonly id: string;
  readonly hash: string;
}

const isRecord = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const stable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(stable);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).sort(byKey);
  return Object.fromEntries(entries.map(([key, inner]) => [key, stable(inner)]));
};

/** Who sends a command. */
export interface Sender {
  readonly id: string;
  readonly org: string;
}

/** The identity of a command from its client-made id, who sends it and everything it asks for. */
export const requestOf = (id: string, { org, id: by }: Sender, input: unknown): Request => ({
  id,
  hash: createHash('sha256')
    .update(JSON.stringify([org, by, stable(input)]))
    .digest('base64url'),
});

/** The answer to a request this aggregate has answered before: the aggregate as it is now, or a refusal of the reused id. */
export const answeredBefore = <T extends Aggregate>(current: T, request: Request): Result<T, Refusal> | undefined => {
  const earlier = current.requests.find(({ id }) => id === request.id);
  if (!earlier) return undefined;
  return earlier.hash === request.hash ? ok(current) : err({ code: 'REQUEST_ID_REUSED' });
};

/** What is refused may be refused for what its own twin, sent at the same moment, has just done: then the twin's answer. */
export const orTwin = async <T>(
  outcome: Result<T, Refusal>,
  answered: () => Promise<Result<T, Refusal> | undefined>,
): Promise<Result<T, Refusal>> => {
  if (outcome.ok) return outcome;
  const twin = await answered();
  return twin?.ok ? twin : outcome;
};

/** A request id must be a UUID, or repeats could not be told apart. */
export const badRequestId: Refusal = badUserInput({
  path: 'requestId',
  code: 'INVALID',
  zh: '请求编号必须是UUID',
  en: 'The request id must be a UUID',
});
