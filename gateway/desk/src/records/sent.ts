import type { Values } from '../client.ts';
import { isSame } from '../form/sheet.ts';

type Asking = { readonly asks: readonly { readonly name: string; readonly required: boolean }[]; readonly isVersioned?: boolean };

/** What is sent of the answers to a change of a record: what is required and what differs from how it stood, since the rest stays; inputs without a version say all anew. */
export const sentOf = ({ asks, isVersioned }: Asking, begun: Values, answers: Values): Values => {
  const isDue = (name: string): boolean => !isVersioned || asks.some((ask) => ask.required && ask.name === name);
  return Object.fromEntries(Object.entries(answers).filter(([name, value]) => isDue(name) || !isSame(value, begun[name])));
};
