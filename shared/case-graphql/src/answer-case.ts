import type { Subject } from '@anzhu/access';
import { type CaseRecord, type Cases, inWords } from '@anzhu/casework';
import { answer } from '@anzhu/graphql';
import { err, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';

type Outcome<F, X> = Result<CaseRecord<F, X>, Refusal>;

/** What happened meanwhile is told as the case's own log tells it. */
const conflictInWords = async <F, X, Facts>(
  { process, load }: Pick<Cases<F, X, Facts>, 'process' | 'load'>,
  [subject, id]: readonly [Subject, string],
  refusal: Refusal,
): Promise<Refusal> => {
  if (refusal.code !== 'VERSION_CONFLICT') return refusal;
  const found = await load(subject, id);
  return found.ok ? { ...refusal, since: refusal.since.map((entry) => inWords(process, found.value, entry)) } : refusal;
};

/** The answer to a command on a case that is there: the case, or why it was refused, in the words of its procedure. */
export const answerCase = async <F, X, Facts>(
  cases: Pick<Cases<F, X, Facts>, 'process' | 'load'>,
  on: readonly [Subject, string],
  asked: Promise<Outcome<F, X>>,
): Promise<object> => {
  const outcome = await asked;
  const told = outcome.ok ? outcome : err(await conflictInWords(cases, on, outcome.error));
  return answer(cases.process.workflow.process.type, told);
};
