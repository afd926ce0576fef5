import type { Bilingual, Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';

/** In both languages, as commands print it. */
export const inWords = ({ zh, en }: Bilingual): string => `${zh} / ${en}`;

const refusedBecause = (refusal: Refusal): string => {
  if (refusal.code === 'REQUIREMENTS_NOT_MET') return refusal.faults.map(inWords).join('\n');
  if (refusal.code === 'BLOCKED') return refusal.reasons.map(inWords).join('\n');
  return '没有该合作方、推送或事件 / There is no such partner, webhook or event';
};

/** A refusal ends the command with its words. */
export const done = async <T>(outcome: Promise<Result<T, Refusal>>): Promise<T> => {
  const answered = await outcome;
  if (!answered.ok) throw new Error(refusedBecause(answered.error));
  return answered.value;
};
