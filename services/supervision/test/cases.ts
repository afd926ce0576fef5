import { type CaseRecord, decide, type Process } from '@anzhu/casework';
import { syntheticUscc } from '@anzhu/identifiers';
import { chinaCalendar, localDate } from '@anzhu/kernel';
import { restingCase } from '@anzhu/testing';
import { variantFor } from '@anzhu/workflow';
import { type Institution, institutionOf } from '../src/institution/institution.ts';
import type { ProjectFacts } from '../src/project/project.record.ts';
import { noFacts, type Project } from '../src/project/project.ts';
import { statusOf } from '../src/project/project-status.ts';
import type { SupervisedFact } from '../src/project/supervision-of.ts';
import type { Supervisor } from '../src/supervisor/supervisor.ts';

export const owner = syntheticUscc(101);
export const contractor = syntheticUscc(102);
export const consultant = syntheticUscc(103);
export const now = new Date('2026-03-02T02:00:00Z');
const today = localDate(now);

const blank = { version: 1, eventCounts: {}, outbox: [], requests: [], timers: [], history: [], createdAt: now, updatedAt: now };
const places = { division: '530102', d2: '53', d4: '5301', d6: '530102' };

/** A project in Kunming's Wuhua district, approved and in construction unless its facts say otherwise. */
export const project = (facts: Partial<ProjectFacts> = {}, overrides: Partial<Project> = {}): Project => {
  const all = { ...noFacts, isApproved: true, ...facts };
  return {
    ...blank,
    ...places,
    _id: 'project-1',
    number: 'GC-1',
    projectCode: '2020-530102-47-03-012345',
    name: '翠湖花园一期',
    managementLevel: 'COUNTY',
    sector: 'BUILDING_CONSTRUCTION',
    section: '01',
    contractRegistrationNumber: null,
    permitNumber: null,
    coordinates: null,
    parties: [
      { kind: 'PROJECT_OWNER', uscc: owner, name: '云南滇池建设投资' },
      { kind: 'CONTRACTOR', uscc: contractor, name: '云南五华建工' },
    ],
    team: [],
    registrationId: 'registration-1',
    registrationNumber: 'BJ-1',
    qualityAuthority: '530102-QS',
    safetyAuthority: '530102-SS',
    facts: all,
    ...statusOf(all),
    partyOrgs: [owner, contractor],
    registeredAt: now,
    ...overrides,
  };
};

/** An institution by its code, which tells where it works and what it supervises. */
export const institution = (code: string, overrides: Partial<Institution> = {}): Institution => {
  const division = code.slice(0, 6);
  const discipline = code.endsWith('QS') ? 'QUALITY' : 'SAFETY';
  const stated = { code, name: `机构${code}`, discipline, division, authority: `${division}-JZ` } as const;
  return { ...blank, ...institutionOf(stated), _id: `institution-${code}`, ...overrides };
};

/** A supervisor of an institution of Kunming's Wuhua district, with a valid certificate; signed in under the id. */
export const supervisor = (account: string, overrides: Partial<Supervisor> = {}): Supervisor => {
  const { institutionCode = '530102-SS' } = overrides;
  return {
    ...blank,
    ...places,
    _id: account,
    account,
    name: `监督员${account}`,
    institutionCode,
    institutionId: `institution-${institutionCode}`,
    discipline: institutionCode.endsWith('QS') ? 'QUALITY' : 'SAFETY',
    idNumber: { sealed: 'k1.x', masked: '53****' },
    personRef: `ref-${account}`,
    certificateNumber: `云建安监-${account}`,
    certificateValidUntil: '2028-12-31',
    status: 'ACTIVE',
    leavingReason: null,
    orgs: [institutionCode],
    ...overrides,
  };
};

/** Who acts in these tests in each discipline. */
export const staff = [supervisor('the QUALITY_SUPERVISOR', { institutionCode: '530102-QS' }), supervisor('the SAFETY_SUPERVISOR')] as const;

/** Both disciplines, each with a supervisor who leads and a plan. */
export const supervision: NonNullable<Project['supervision']> = staff.map(({ _id, discipline }) => ({
  discipline,
  supervisors: [{ supervisorId: _id, isLeader: true }],
  planId: `plan-${discipline}`,
}));

/** What a process about a supervised project is decided on: supervised by `staff` under its plans. */
export const supervised = (known: Project | null): SupervisedFact => ({ project: known && { supervision, ...known }, staff: [...staff] });

/** A case of an organisation as it rests in a state, with a form that may lack anything. */
export const caseOf = <F, X, Facts>(
  process: Process<F, X, Facts>,
  form: Partial<F>,
  overrides: Partial<CaseRecord<F, X>> = {},
): CaseRecord<F, X> => {
  const { division } = places;
  const { workflow } = process;
  const { applicant = '530102-SS' } = overrides;
  const resting = { at: now, state: workflow.process.initial, division, applicant, procedure: variantFor(workflow, division) };
  return { ...restingCase(resting), partyOrgs: [], form, ...overrides };
};

interface Step<Facts> {
  readonly action: string;
  readonly role: string;
  readonly facts: Facts;
  readonly verdict?: string;
  readonly opinion?: string;
  readonly asked?: Readonly<Record<string, unknown>>;
  readonly by?: string;
  readonly org?: string;
  readonly serial?: number;
}

const notAuthorities = ['UNIT_ADMIN', 'UNIT_CLERK', 'SYSTEM', 'PERMIT_REFORM_SYSTEM'];

/** What is decided when somebody in a role takes an action. */
export const when = <F, X, Facts>(process: Process<F, X, Facts>, record: CaseRecord<F, X>, step: Step<Facts>) => {
  const { action, role, facts, verdict, opinion, serial = 1, asked = {}, by = `the ${role}`, org = record.applicant } = step;
  const parties = org === record.applicant ? ['applicant'] : [];
  const actor = { id: by, roles: [role], parties, isAuthority: !notAuthorities.includes(role), holdsSeat: () => true };
  const circumstances = { at: now, today, actor: { id: by, name: by, org, region: '530102' }, facts, asked, opinion, verdict, serial };
  return decide(process, record, { command: { action, opinion, verdict, asked }, actor, circumstances, calendar: chinaCalendar });
};

/** The case after a decision, as the store would keep it. */
export const after = <F, X>(record: CaseRecord<F, X>, outcome: ReturnType<typeof when<F, X, never>>): CaseRecord<F, X> => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const { set, history, timers } = outcome.value;
  const entry = { ...history, number: record.version + 1, at: now };
  return { ...record, ...set, version: record.version + 1, history: [...record.history, entry], ...(timers ? { timers } : {}) };
};

export const paper = (kind: string) => ({ kind, fileId: `file-${kind}`, name: `${kind}.pdf`, size: 1 });

interface Refused {
  readonly ok: boolean;
  readonly error?: { readonly code: string; readonly faults?: readonly { path: string }[]; readonly reasons?: readonly { code: string }[] };
}

/** Paths of the faults, or codes of the reasons, or the code of the refusal; nothing when it was not refused. */
export const refusalOf = (outcome: unknown): readonly string[] => {
  const { ok, error } = outcome as Refused;
  if (ok || !error) return [];
  return error.faults?.map(({ path }) => path) ?? error.reasons?.map(({ code }) => code) ?? [error.code];
};

export const eventsOf = (outcome: { readonly ok: boolean; readonly value?: { readonly events: readonly { readonly type: string }[] } }) =>
  (outcome.value?.events ?? []).map(({ type }) => type.replace(/^supervision\.|\.v1$/g, ''));
