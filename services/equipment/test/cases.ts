import { type CaseRecord, type Circumstances, type Decision, decide, type Process } from '@anzhu/casework';
import { chinaCalendar, localDate, type Result } from '@anzhu/kernel';
import { restingCase } from '@anzhu/testing';
import type { Refusal } from '@anzhu/workflow';
import { papersOf, variantFor } from '@anzhu/workflow';

/** A Monday with two plain working weeks before the holidays. */
export const now = new Date('2026-09-14T02:00:00Z');
export const today = localDate(now);

/** A clerk of the applicant, or of another party (`UNIT_CLERK@formerOwner`), the platform itself, or a person of the authority by role. */
export type Who = 'UNIT_CLERK' | 'SYSTEM' | string;

const actorAs = (who: Who) => {
  const [role = '', party = role === 'UNIT_CLERK' ? 'applicant' : undefined] = who.split('@');
  return {
    id: who === 'UNIT_CLERK' ? 'wang-fang' : who.toLowerCase(),
    roles: [role],
    parties: party ? [party] : [],
    isAuthority: role !== 'UNIT_CLERK' && role !== 'SYSTEM',
    holdsSeat: () => true,
  };
};

/** A case of a process as it lies in the store, with all papers, unless overridden. */
export const caseOf = <F, X, Facts, G extends Partial<F>>(
  process: Process<F, X, Facts>,
  own: Partial<CaseRecord<F, X>> & { readonly form: G },
): CaseRecord<F, X> & { readonly form: G } => {
  const { division = '530102', applicant = '' } = own;
  const { workflow } = process;
  const papers = papersOf(workflow).map(({ kind }) => ({ kind, fileId: kind, name: `${kind}.pdf`, size: 1 }));
  const resting = { at: now, state: workflow.process.initial, division, applicant, procedure: variantFor(workflow, division) };
  return { ...restingCase(resting), papers, ...own };
};

export interface Taken<Facts> {
  readonly by: Who;
  readonly facts: Facts;
  readonly at?: Date;
  readonly opinion?: string;
  readonly verdict?: string;
  readonly asked?: Readonly<Record<string, unknown>>;
  readonly serial?: number;
}

/** When somebody takes an action on a case. */
export const take = <F, X, Facts>(
  process: Process<F, X, Facts>,
  record: CaseRecord<F, X>,
  [action, { by, facts, at = now, opinion, verdict, asked = {}, serial = 1 }]: readonly [string, Taken<Facts>],
): Result<Decision<F, X>, Refusal> => {
  const actor = { id: by, name: by, org: record.applicant, region: record.division };
  const circumstances: Circumstances<Facts> = { at, today: localDate(at), actor, facts, asked, opinion, verdict, serial };
  return decide(process, record, {
    command: { action, opinion, verdict, asked },
    actor: actorAs(by),
    circumstances,
    calendar: chinaCalendar,
  });
};

/** The codes of everything a refusal names, or `ok`. */
export const codesOf = (result: Result<unknown, Refusal>): readonly string[] | 'ok' => {
  if (result.ok) return 'ok';
  const { error } = result;
  const reasons = 'reasons' in error ? (error.reasons ?? []).map(({ code }) => code) : [];
  if (error.code === 'REQUIREMENTS_NOT_MET') return [...error.faults.map(({ path, code }) => `${path} ${code}`), ...reasons];
  return error.code === 'BLOCKED' ? reasons : [error.code];
};
