import { type CaseRecord, decide, type Process } from '@anzhu/casework';
import { syntheticUscc } from '@anzhu/identifiers';
import { chinaCalendar, localDate } from '@anzhu/kernel';
import { restingCase } from '@anzhu/testing';
import { variantFor } from '@anzhu/workflow';
import { type Unit, unitChange } from '../src/unit/unit.ts';
import { borneBy, issue } from '../src/work-safety-license/periods.ts';
import type { Penalty, WorkSafetyLicense } from '../src/work-safety-license/work-safety-license.ts';

export const uscc = syntheticUscc(7);
export const authority = '530102-JZ';
/** What a unit says of itself when it registers. */
export const registrationForm = {
  uscc,
  name: '云南五华建工',
  kinds: ['CONTRACTOR'],
  division: '530102',
  address: '五华区一号',
  legalRepresentative: '李强',
  principal: '李强',
  contactIdNumber: '530102199003071019',
  contactName: '王芳',
  contactPhone: '13800138000',
};

const now = new Date('2026-03-02T02:00:00Z');
export const today = localDate(now);

const blank = { version: 1, eventCounts: {}, outbox: [], requests: [], timers: [], history: [], createdAt: now, updatedAt: now };

export const unit = (overrides: Partial<Unit> = {}): Unit => {
  const facts = { uscc, name: '云南五华建工', kinds: ['CONTRACTOR' as const], division: '530102', qualification: null };
  const set = unitChange(null, facts, 'APPROVED')?.set;
  if (!set) throw new Error('no unit');
  return { ...blank, ...set, _id: uscc, blacklistedFor: null, ...overrides };
};

export const license = (overrides: Partial<WorkSafetyLicense> = {}): WorkSafetyLicense => {
  const period = { from: '2024-06-01', until: '2027-05-31', caseId: null };
  const step = { action: 'import', label: { zh: '登记', en: 'Record' } };
  const issued = { ...{ _id: 'L1', uscc, number: '(云)JZ安许证字[2024]000001', division: '530102', period, step }, ...borneBy(unit()) };
  const { own, commit } = issue(issued, { actor: { id: 'u', name: 'U', role: 'EXAMINER' }, today });
  return { ...blank, ...own, timers: commit.timers, ...overrides };
};

/** A penalty as it was decided. */
export const penalty = (kind: Penalty['kind'], overrides: Partial<Penalty> = {}): Penalty => ({
  ...{ caseId: 'P1', kind, start: '2026-02-01', end: kind === 'SUSPENSION' ? '2026-04-01' : null, reason: '发生事故' },
  ...overrides,
});

/** A license that is suspended. */
export const suspendedLicense = (overrides: Partial<WorkSafetyLicense> = {}): WorkSafetyLicense =>
  license({ status: 'SUSPENDED', suspension: penalty('SUSPENSION'), ...overrides });

/** A license that was revoked. */
export const revokedLicense = (overrides: Partial<WorkSafetyLicense> = {}): WorkSafetyLicense =>
  license({ status: 'REVOKED', revocation: penalty('REVOCATION'), ...overrides });

/** A case as it rests in a state, with a form that may lack anything. */
export const caseOf = <F, X, Facts, const G extends Partial<F>>(
  process: Process<F, X, Facts>,
  form: G,
  overrides: Partial<CaseRecord<F, X>> = {},
): CaseRecord<F, X> & { readonly form: G } => {
  const { division = '530102', applicant = uscc } = overrides;
  const { workflow } = process;
  const resting = { at: now, state: workflow.process.initial, division, applicant, procedure: variantFor(workflow, division) };
  return { ...restingCase(resting), form, ...overrides } as CaseRecord<F, X> & { readonly form: G };
};

interface Step<Facts> {
  readonly action: string;
  readonly role: string;
  readonly facts: Facts;
  readonly opinion?: string;
  readonly by?: string;
  readonly asked?: Readonly<Record<string, unknown>>;
}

/** What is decided when somebody in a role takes an action; in the role of a unit as the applicant, else as an authority. */
export const when = <F, X, Facts>(process: Process<F, X, Facts>, record: CaseRecord<F, X>, step: Step<Facts>) => {
  const { action, role, facts, opinion, by = 'someone', asked = {} } = step;
  const isAuthority = !['UNIT_ADMIN', 'UNIT_CLERK', 'ANY_UNIT'].includes(role);
  const actor = { id: by, roles: [role], parties: ['applicant'], isAuthority, holdsSeat: () => true };
  const circumstances = { at: now, today, actor: { id: by, name: by, org: authority, region: '530102' }, facts, asked };
  return decide(process, record, { command: { action, opinion, asked }, actor, circumstances, calendar: chinaCalendar });
};

export const paper = (kind: string) => ({ kind, fileId: `file-${kind}`, name: `${kind}.pdf`, size: 1 });

/** Paths of the faults, or codes of the reasons, or the code of the refusal. */
export const refusalOf = (outcome: ReturnType<typeof when>): readonly string[] => {
  if (outcome.ok) return [];
  const { error } = outcome;
  const reasons = 'reasons' in error ? (error.reasons ?? []).map(({ code }) => code) : [];
  if (error.code === 'REQUIREMENTS_NOT_MET') return [...error.faults.map(({ path }) => path), ...reasons];
  return error.code === 'BLOCKED' ? reasons : [error.code];
};
