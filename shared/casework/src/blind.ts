import type { Subject } from '@anzhu/access';
import { pastOf } from '@anzhu/store';
import { actionLabel, type HistoryEntry, isPanel, movesIn, statesLeft } from '@anzhu/workflow';
import type { CaseRecord } from './case-record.ts';
import { type Procedural, variantOfCase } from './judge.ts';
import type { Process } from './process.ts';

type Reviewed = Procedural & Pick<CaseRecord, 'state' | 'verdicts' | 'assigned'>;
type Logged = Reviewed & Pick<CaseRecord, 'history' | 'remembered'>;

/** The panels on which the case now waits and whose bodies decide without knowing of each other. */
const blindHere = <F, X, Facts>(process: Process<F, X, Facts>, record: Procedural & Pick<CaseRecord, 'state'>) =>
  movesIn(variantOfCase(process, record)).flatMap(([action, move]) =>
    isPanel(move) && move.isBlind && statesLeft(move).includes(record.state) ? [{ action, seats: Object.keys(move.seats) }] : [],
  );

/** Whether the subject's organisation has a verdict of its own to give before it learns what the other bodies have said. */
export const decidesBlind = <F, X, Facts>(process: Process<F, X, Facts>, record: Reviewed, { org }: Pick<Subject, 'org'>): boolean =>
  blindHere(process, record).some(({ seats }) =>
    seats.some((seat) => record.assigned[seat] === org && record.verdicts[seat] === undefined),
  );

/** The entries of a case's log as a subject is told them: of other bodies that they have decided, not what, until its own has. */
export const entryTold = <F, X, Facts>(process: Process<F, X, Facts>, record: Logged, subject: Pick<Subject, 'org'>) => {
  if (!decidesBlind(process, record, subject)) return <E extends HistoryEntry>(entry: E): E => entry;
  const actions = blindHere(process, record).map(({ action }) => action);
  const decided = pastOf(record).findLast(({ action, from, to }) => actions.includes(action) && from !== to)?.at ?? new Date(0);
  return <E extends HistoryEntry>(entry: E): E => {
    if (!actions.includes(entry.action) || entry.from !== entry.to || entry.at <= decided) return entry;
    const { opinion: _, ...rest } = entry;
    const { zh, en } = actionLabel(process.workflow, variantOfCase(process, record), entry.action);
    return { ...rest, label: { zh, en } } as E;
  };
};
