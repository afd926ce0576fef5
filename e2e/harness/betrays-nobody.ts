import { idNumbersIn } from '@anzhu/identifiers';
import type { Client } from '../../infra/local/src/client/client.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What an answer says is wrong, wherever in it. */
const refusalsIn = (value: unknown): readonly unknown[] => {
  if (!isFields(value)) return [];
  const { errors, faults, reasons, ...rest } = value;
  return [errors, faults, reasons, ...Object.values(rest).flatMap(refusalsIn)].filter((one) => one !== undefined);
};

/** Whoever asks is told no whole ID number by an error or a refusal, whichever story it is (X9, S3). */
export const betrayingNobody =
  (ask: Client['ask']): Client['ask'] =>
  async (...asked) => {
    const answer = await ask(...asked);
    const [number] = idNumbersIn(JSON.stringify(refusalsIn(answer)));
    if (number !== undefined) throw new Error(`X9: a refusal tells the ID number ${number.slice(0, 6)}…`);
    return answer;
  };
