import type { Values } from '../client.ts';

interface Asking {
  readonly asks: readonly { readonly name: string; readonly required: boolean }[];
  readonly isVersioned: boolean;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is sent of the answers to a change of a record: what is required and what differs from how it stood, since the rest stays; inputs without a version say all anew. */
export const sentOf = ({ asks, isVersioned }: Asking, begun: Values, answers: Values): Values => {
  const required = new Set(asks.flatMap((ask) => (ask.required ? [ask.name] : [])));
  const isSent = ([name, value]: [string, unknown]): boolean => !isVersioned || required.has(name) || !isSame(value, begun[name]);
  return Object.fromEntries(Object.entries(answers).filter(isSent));
};
