import type { Subject } from '@anzhu/access';
import { err, type Result } from '@anzhu/kernel';
import type { BlockReason, Refusal } from '@anzhu/workflow';
import type { References } from './references.ts';

type Pointed = NonNullable<BlockReason['references']>;

const visible = async (references: References, subject: Subject, pointed: Pointed): Promise<Pointed> => {
  const seen: Pointed[number][] = [];
  for (const one of pointed) {
    const known = references[one.kind];
    const record = (await known?.find([one.id]))?.get(one.id);
    if (!known || (record && known.mayRefer(subject, record as never))) seen.push(one);
  }
  return seen;
};

const told = async (references: References, subject: Subject, reason: BlockReason): Promise<BlockReason> => {
  const { openly, sparesCorrections: _, references: pointed, ...said } = reason;
  if (!pointed) return said;
  const seen = await visible(references, subject, pointed);
  return { ...said, ...(openly && seen.length < pointed.length ? openly : {}), references: seen };
};

/** A refusal as it is told to a person: what the person may not see is neither named nor pointed at. */
export const toldTo = async <T>(references: References, subject: Subject, outcome: Result<T, Refusal>): Promise<Result<T, Refusal>> => {
  if (outcome.ok || !('reasons' in outcome.error)) return outcome;
  const reasons: BlockReason[] = [];
  for (const reason of outcome.error.reasons ?? []) reasons.push(await told(references, subject, reason));
  return err({ ...outcome.error, reasons });
};
