import { roleLabel, type Subject } from '@anzhu/access';
import { type Bilingual, both } from '@anzhu/kernel';
import { type HistoryEntry, phaseOf, stateLabel } from '@anzhu/workflow';
import { mayOpen } from './actor.ts';
import type { CaseRecord } from './case-record.ts';
import { type Procedural, variantOfCase } from './judge.ts';
import type { Process } from './process.ts';

/** An entry of a case's log with its role and states as officials call them. */
export const inWords = <F, X, Facts>(process: Process<F, X, Facts>, record: Procedural, entry: HistoryEntry) => {
  const variant = variantOfCase(process, record);
  const named = (state: string) => both(stateLabel(process.workflow, variant, state));
  return {
    ...entry,
    roleLabel: roleLabel(entry.role),
    fromLabel: entry.from === '' ? null : named(entry.from),
    toLabel: named(entry.to),
  };
};

type Ended = Procedural & Pick<CaseRecord, 'state' | 'applicant'>;

const anew: Bilingual = { zh: '重新办理', en: 'Begin anew' };

/** A refusal that is final leaves its applicant a way, and some business is done again once it has passed: begun anew with what the form had. What that is called; none where it is not offered. */
export const begunAnewAs = <F, X, Facts>(process: Process<F, X, Facts>, record: Ended, subject: Subject): Bilingual | undefined => {
  const isOffered = record.applicant === subject.org && process.workflow.process.opensWith === undefined && !process.isPushed;
  if (!isOffered || !mayOpen(process, record.variant, subject)) return undefined;
  const phase = phaseOf(process.workflow, variantOfCase(process, record), record.state);
  if (phase === 'TERMINATED') return anew;
  return phase === 'PASSED' ? process.repeatedAs : undefined;
};
