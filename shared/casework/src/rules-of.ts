import type { CaseRecord } from './case-record.ts';
import type { CaseDeps } from './deps.ts';
import { variantOfCase } from './judge.ts';

type Rules<F, X, Facts> = Pick<CaseDeps<F, X, Facts>, 'process' | 'alongside'>;

const concerns = (rules: object | undefined, action: string): boolean =>
  Object.keys(rules ?? {}).some((key) => key === action || key.startsWith(`${action}:`));

/** Whether any rule of the action may look at foreign facts; most stages of a review have none. */
export const needsFacts = <F, X, Facts>({ process, alongside }: Rules<F, X, Facts>, record: CaseRecord<F, X>, action: string): boolean => {
  const move = variantOfCase(process, record).moves[action];
  const asksForPapers = move !== undefined && 'papers' in move;
  const isAnswered = move !== undefined && 'asks' in move && Object.keys(move.asks ?? {}).some((ask) => process.answers?.[ask]);
  const { editable, preparing = [] } = process.workflow.process;
  const mayComplete = [...editable, ...preparing].includes(record.state);
  return (
    asksForPapers ||
    isAnswered ||
    mayComplete ||
    [process.guards, process.withheld, process.effects, process.numbers, alongside].some((rules) => concerns(rules, action))
  );
};

/** Whether what goes by the key changes more than the case. */
export const needsTransaction = <F, X, Facts>({ process, alongside }: Rules<F, X, Facts>, key: string): boolean =>
  process.numbers?.[key] !== undefined || alongside?.[key] !== undefined;
