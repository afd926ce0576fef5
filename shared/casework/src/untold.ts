import type { Subject } from '@anzhu/access';
import type { HistoryEntry } from '@anzhu/workflow';
import { isPanel } from '@anzhu/workflow';
import { blindEntry, type Logged } from './blind.ts';
import type { CaseRecord } from './case-record.ts';
import { type Procedural, variantOfCase } from './judge.ts';
import type { Process } from './process.ts';

type Reader = Pick<Subject, 'org' | 'orgKind' | 'roles'>;
type Parties = Pick<CaseRecord, 'parties'>;

/** Whether a reader is not told who a party of a case is: units are told of themselves alone. */
export const isUntold = <F, X, Facts>(
  { untoldParties = [] }: Process<F, X, Facts>,
  { parties }: Parties,
  { org, orgKind }: Pick<Reader, 'org' | 'orgKind'>,
): ((party: string) => boolean) => {
  const hidden = orgKind === 'UNIT' ? untoldParties.filter((party) => parties[party] !== org) : [];
  return (party) => hidden.includes(party);
};

/** The entries of a case's log as a reader is told them: of parties that are not told of, what they did and not who. */
const namelessEntry = <F, X, Facts>(process: Process<F, X, Facts>, record: Procedural & Parties, reader: Reader) => {
  const isHidden = isUntold(process, record, reader);
  const { moves } = variantOfCase(process, record);
  return <E extends HistoryEntry>(entry: E): E => {
    const move = moves[entry.action];
    const party = move && !isPanel(move) ? move.party : undefined;
    return party !== undefined && isHidden(party) ? { ...entry, actorId: '', actorName: '' } : entry;
  };
};

/** The entries of a case's log as a reader is told them, of other bodies and of parties that are not told of. */
export const entryTold = <F, X, Facts>(process: Process<F, X, Facts>, record: Logged & Parties, reader: Reader) => {
  const [blind, nameless] = [blindEntry(process, record, reader), namelessEntry(process, record, reader)];
  return <E extends HistoryEntry>(entry: E): E => nameless(blind(entry));
};
