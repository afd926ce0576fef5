import type { Occasion } from '@anzhu/samples';
import type { Ask, Step } from '@anzhu/workflow';
import type { SampledProcess } from './processes.ts';

const usual: Readonly<Record<Ask['type'], (occasion: Occasion) => unknown>> = {
  String: () => '样例',
  LocalDate: ({ days }) => days.today,
  Int: () => 1,
  Float: () => 1,
  Boolean: () => true,
};

/** An answer to everything a step must be told. */
export const answersTo = (
  { asks = {} }: Step<string>,
  { workflow: { process }, sample: { answers } }: SampledProcess,
  occasion: Occasion,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(asks)
      .filter(([, need]) => need === 'required')
      .map(([ask]) => [ask, (answers?.[ask] ?? usual[process.asks?.[ask]?.type ?? 'String'])(occasion)]),
  );
