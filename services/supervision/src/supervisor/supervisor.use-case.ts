import type { Subject } from '@anzhu/access';
import { keepRefusal, stated } from '@anzhu/casework';
import { divisionKeys } from '@anzhu/identifiers';
import { deriveId, err, localDate, ok, type Result } from '@anzhu/kernel';
import { type Register, renamed } from '@anzhu/register';
import type { ServiceDeps } from '@anzhu/service';
import { requestOf } from '@anzhu/store';
import { type BlockReason, blocked, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { Institution } from '../institution/institution.ts';
import { keepersEntry } from '../institution/keeping.ts';
import { changeForm, leavingForm, registrationForm, type StatedSupervisor, type SupervisorChange } from './supervisor.form.ts';
import { changedEvent, registeredEvent, type Supervisor } from './supervisor.ts';
import type { SupervisorReveal } from './supervisor-reveal.ts';

export interface SupervisorDeps extends Pick<ServiceDeps, 'store' | 'secrets'> {
  readonly institutions: Register<Institution>;
  readonly supervisors: Register<Supervisor>;
  readonly reveals: Register<SupervisorReveal>;
  /** The projects to which a supervisor is allocated, as reasons why they may not leave. */
  readonly heldBy: (supervisorId: string) => Promise<readonly BlockReason[]>;
}

export interface RegisterSupervisorInput extends StatedSupervisor {
  readonly requestId: string;
}

export interface ChangeSupervisorInput extends SupervisorChange {
  readonly requestId: string;
  readonly id: string;
  readonly expectedVersion: number;
}

export interface SupervisorLeavesInput {
  readonly requestId: string;
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** A supervisor's record is kept by the chief of the institution. */
export const keptBy = (subject: Subject, { institutionCode, d6 }: Pick<Supervisor, 'institutionCode' | 'd6'>): Refusal | null =>
  keepRefusal(subject, {
    roles: ['SUPERVISION_CHIEF'],
    resource: { kind: 'supervisor', region: d6, assignedTo: [institutionCode] },
  });

const expired = {
  path: 'certificateValidUntil',
  code: 'IN_PAST',
  zh: '证书已过期',
  en: 'The certificate has expired',
} as const;

/** The institution of whoever asks, which must be on record and not merged into another. */
export const ownInstitution = async (
  { institutions }: Pick<SupervisorDeps, 'institutions'>,
  { org }: Subject,
): Promise<Result<Institution, Refusal>> => {
  const institution = await institutions.numbers.byNumber(org);
  return institution?.code === org && institution.successor === null ? ok(institution) : err({ code: 'FORBIDDEN' });
};

/** The chief puts a supervisor of the own institution on record. */
export const registerSupervisor = async (
  deps: SupervisorDeps,
  subject: Subject,
  input: RegisterSupervisorInput,
): Promise<Result<Supervisor, Refusal>> => {
  const today = localDate(deps.store.clock());
  const said = stated<StatedSupervisor>(registrationForm(today), input);
  if (!said.ok) return said;
  const place = await ownInstitution(deps, subject);
  if (!place.ok) return place;
  const { _id: institutionId, code, discipline, division, d6 } = place.value;
  const refusal = keptBy(subject, { institutionCode: code, d6 });
  if (refusal) return err(refusal);
  const { idNumber, ...rest } = said.value;
  if (rest.certificateValidUntil < today) return err(requirementsNotMet([expired]));
  const { sealed, masked, ref: personRef } = deps.secrets.seal('citizenId', idNumber);
  const at = { institutionId, institutionCode: code, discipline, division, ...divisionKeys(division), orgs: [code] };
  const person = { idNumber: { sealed, masked }, personRef, status: 'ACTIVE' as const, leavingReason: null };
  const own = { _id: deriveId('supervisor', subject.org, input.requestId), ...rest, ...at, ...person };
  const history = [keepersEntry(subject, { action: 'register', from: '', to: 'ACTIVE' })];
  const request = requestOf(input.requestId, subject, { ...rest, personRef });
  return deps.supervisors.insert(own, { events: [registeredEvent(own)], history, request });
};

/** The chief changes name, account or certificate; former names and numbers stay on record. */
export const changeSupervisor = async (
  { supervisors, store }: SupervisorDeps,
  subject: Subject,
  input: ChangeSupervisorInput,
): Promise<Result<Supervisor, Refusal>> => {
  const said = stated<SupervisorChange>(changeForm, input);
  if (!said.ok) return said;
  const today = localDate(store.clock());
  const decide = (supervisor: Supervisor) => {
    const { name, certificateNumber, ...rest } = said.value;
    const called = { ...(name !== undefined && { name }), ...(certificateNumber !== undefined && { certificateNumber }) };
    const set = { ...rest, ...renamed(supervisor, called, today) };
    const history = [keepersEntry(subject, { action: 'change', from: supervisor.status, to: supervisor.status })];
    return { set, events: [changedEvent({ ...supervisor, ...set })], history };
  };
  const request = requestOf(input.requestId, subject, { id: input.id, ...said.value });
  return supervisors.change(input.id, decide, {
    barred: (supervisor) => keptBy(subject, supervisor),
    expectedVersion: input.expectedVersion,
    request,
  });
};

/** The chief records that a supervisor has left: one who is allocated to no project any more. */
export const supervisorLeaves = async (
  { supervisors, heldBy }: SupervisorDeps,
  subject: Subject,
  input: SupervisorLeavesInput,
): Promise<Result<Supervisor, Refusal>> => {
  const said = stated<{ readonly reason: string }>(leavingForm, input);
  if (!said.ok) return said;
  const { reason } = said.value;
  const decide = async (supervisor: Supervisor) => {
    if (supervisor.status === 'LEFT') return null;
    const reasons = await heldBy(supervisor._id);
    if (reasons.length > 0) return err(blocked(...reasons));
    const set = { status: 'LEFT' as const, leavingReason: reason };
    const history = [keepersEntry(subject, { action: 'leave', from: 'ACTIVE', to: 'LEFT', opinion: reason })];
    return ok({ set, events: [changedEvent({ ...supervisor, ...set })], history });
  };
  const request = requestOf(input.requestId, subject, { id: input.id, reason });
  return supervisors.change(input.id, decide, {
    barred: (supervisor) => keptBy(subject, supervisor),
    expectedVersion: input.expectedVersion,
    request,
  });
};
