import type { Subject } from '@anzhu/access';
import { pastOf } from '@anzhu/store';
import { actionLabel, type HistoryEntry, isPanel, movesIn, type Panel, seatActors, statesLeft } from '@anzhu/workflow';
import type { CaseRecord } from './case-record.ts';
import { type Procedural, variantOfCase } from './judge.ts';
import type { Process } from './process.ts';

type Reviewed = Procedural & Pick<CaseRecord, 'state' | 'verdicts' | 'assigned'>;
export type Logged = Reviewed & Pick<CaseRecord, 'history' | 'remembered'>;
type Reader = Pick<Subject, 'org' | 'roles'>;
type BlindPanel = Panel<string> & { readonly action: string };

/** The panels of a case whose bodies decide without knowing of each other. */
const blindPanels = <F, X, Facts>(process: Process<F, X, Facts>, record: Procedural): readonly BlindPanel[] =>
  movesIn(variantOfCase(process, record)).flatMap(([action, move]) => (isPanel(move) && move.isBlind ? [{ ...move, action }] : []));

/** Whether the reader's body has a verdict to give before it learns what the others have said: at a seat it holds, else, since it may yet be given one, at any that people like the reader sit at. */
const isYetToDecide = (panel: BlindPanel, { state, assigned, verdicts }: Reviewed, { org, roles }: Reader): boolean => {
  const seats = Object.keys(panel.seats);
  const held = statesLeft(panel).includes(state) ? seats.filter((seat) => assigned[seat] === org) : [];
  if (held.length > 0) return held.some((seat) => verdicts[seat] === undefined);
  return seats.some((seat) => seatActors(panel, seat).some((role) => roles.includes(role as Reader['roles'][number])));
};

/** Whether the verdicts of the panel on which the case waits are not told to a reader yet. */
export const decidesBlind = <F, X, Facts>(process: Process<F, X, Facts>, record: Reviewed, reader: Reader): boolean =>
  blindPanels(process, record).some((panel) => statesLeft(panel).includes(record.state) && isYetToDecide(panel, record, reader));

/** The entries of a case's log as a reader is told them: of other bodies that they have decided, not what, until the reader's own has or the round has ended, also while the assignment is taken back. */
export const blindEntry = <F, X, Facts>(process: Process<F, X, Facts>, record: Logged, reader: Reader) => {
  const isOver = process.workflow.process.states[record.state]?.final === true;
  const panels = isOver ? [] : blindPanels(process, record).filter((panel) => isYetToDecide(panel, record, reader));
  const actions = panels.map(({ action }) => action);
  const decided = pastOf(record).findLast(({ action, from, to }) => actions.includes(action) && from !== to)?.at ?? new Date(0);
  return <E extends HistoryEntry>(entry: E): E => {
    const isOwn = (reader.roles as readonly string[]).includes(entry.role);
    if (isOwn || !actions.includes(entry.action) || entry.from !== entry.to || entry.at <= decided) return entry;
    const { opinion: _, ...rest } = entry;
    const { zh, en } = actionLabel(process.workflow, variantOfCase(process, record), entry.action);
    return { ...rest, label: { zh, en } } as E;
  };
};
