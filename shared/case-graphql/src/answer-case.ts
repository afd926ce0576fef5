import type { Subject } from '@anzhu/access';
import { type ActInput, type CaseRecord, type Cases, entryTold, inWords, type SaveInput } from '@anzhu/casework';
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
  if (!found.ok) return refusal;
  const told = entryTold(process, found.value, subject);
  return { ...refusal, since: refusal.since.map((entry) => inWords(process, found.value, told(entry))) };
};

/** The case, or why a command on it was refused, in the words of its procedure. */
const answerCase = async <F, X, Facts>(
  cases: Pick<Cases<F, X, Facts>, 'process' | 'load'>,
  on: readonly [Subject, string],
  asked: Promise<Outcome<F, X>>,
): Promise<object> => {
  const outcome = await asked;
  const told = outcome.ok ? outcome : err(await conflictInWords(cases, on, outcome.error));
  return answer(cases.process.workflow.process.type, told);
};

/** The answer to an action on a case that is there. */
export const acted = <F, X, Facts>(cases: Cases<F, X, Facts>, subject: Subject, command: ActInput): Promise<object> =>
  answerCase(cases, [subject, command.id], cases.act(subject, command));

/** The answer to a change of its form. */
export const saved = <F, X, Facts>(cases: Cases<F, X, Facts>, subject: Subject, input: SaveInput): Promise<object> =>
  answerCase(cases, [subject, input.id], cases.save(subject, input));
