import { type Bilingual, type Fault, faultAt } from '@anzhu/kernel';
import { type Ask, type Asks, actorsOf, isPanel, type Move, statesLeft, type Workflow } from '@anzhu/workflow';
import type { CaseRecord } from './case-record.ts';
import { dayFaults } from './day-bounds.ts';
import { reasonsOf } from './guard.ts';
import type { Circumstances, Process } from './process.ts';

/** What guards may go by of the answers: those that lift what bars an action. A guard that judges another is a mistake of its process, since its refusal would name no field. */
export const lifting = <A extends object>({ process: { asks = {} } }: Workflow, asked: A): A =>
  new Proxy(asked, {
    get: (answers, name) => {
      const ask = (asks as Asks)[String(name)];
      if (ask && !ask.lifts) throw new Error(`A guard judges the answer ${String(name)}, of which rules of its own tell what is wrong`);
      return Reflect.get(answers, name);
    },
  });

interface Answered<Facts> {
  readonly move: Move<string> | undefined;
  readonly circumstances: Circumstances<Facts>;
  readonly faults: readonly Fault[];
}

/** What persons are asked; the platform is not. */
const asksOfPersons = (move: Move<string> | undefined): readonly string[] => {
  if (!move || isPanel(move)) return [];
  const isOfPersons = statesLeft(move).some((state) => actorsOf(move, state).some((role) => role !== 'SYSTEM'));
  return isOfPersons ? Object.keys(move.asks ?? {}) : [];
};

const isGiven = (answer: unknown): boolean => answer !== undefined && answer !== null && answer !== '';

const boundsIn = ({ earliest, latest }: Partial<Ask> = {}) => ({ ...(earliest && { earliest }), ...(latest && { latest }) });

/** What is wrong with the answers to what an action asks, each at the path of its field: days out of their bounds, and what the process says of it. */
export const answerFaults = <F, X, Facts>(
  { workflow, answers, factsBy = {} }: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  { move, circumstances, faults }: Answered<Facts>,
): readonly Fault[] => {
  const asks: Asks = workflow.process.asks ?? {};
  const { today } = circumstances;
  const asked: Readonly<Record<string, unknown>> = circumstances.asked;
  const labelOf = (name: string): Bilingual => asks[name] ?? { zh: name, en: name };
  return asksOfPersons(move)
    .filter((name) => isGiven(asked[name]))
    .flatMap((name) => [
      ...dayFaults({ labelOf, group: asked, path: name, name, today }, boundsIn(asks[name])),
      ...reasonsOf(answers?.[name], { record, circumstances, faults, factsBy }).map((reason) => faultAt(name, reason)),
    ]);
};
