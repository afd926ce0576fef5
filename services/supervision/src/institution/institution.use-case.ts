import type { Subject } from '@anzhu/access';
import { checked, choice, code, keepRefusal, mayKeep, name, stated, system } from '@anzhu/casework';
import { checkDivision } from '@anzhu/identifiers';
import { deriveId, err, localDate, ok, type Result } from '@anzhu/kernel';
import { type Register, renamed } from '@anzhu/register';
import { requestOf, type Store } from '@anzhu/store';
import { type Refusal, requirementsNotMet } from '@anzhu/workflow';
import { z } from 'zod';
import { disciplines } from './discipline.ts';
import {
  changedEvent,
  codeFaults,
  type Institution,
  institutionOf,
  institutionsOfJurisdictions,
  registeredEvent,
  type StatedInstitution,
} from './institution.ts';
import { keepersEntry } from './keeping.ts';

export interface InstitutionDeps {
  readonly store: Store;
  readonly institutions: Register<Institution>;
}

const registration = z.object({
  code: code('机构代码', 'Code'),
  name: name('机构名称', 'Name'),
  discipline: choice('SupervisionDiscipline', { zh: '监督类别', en: 'What is supervised' }, disciplines),
  division: checked('监督辖区', 'Division of its jurisdiction', checkDivision),
  authority: code('所属主管部门代码', 'Code of the department'),
});

const change = z.object({
  name: name('机构名称', 'Name').optional(),
  authority: code('所属主管部门代码', 'Code of the department').optional(),
});

export interface RegisterInstitutionInput extends StatedInstitution {
  readonly requestId: string;
}

export interface ChangeInstitutionInput {
  readonly requestId: string;
  readonly id: string;
  readonly expectedVersion: number;
  readonly name?: string | null;
  readonly authority?: string | null;
}

const aboutIn = (division: string) => ({ kind: 'supervision-institution', region: division });

/** Why the subject does not change what an institution is called and to whom it belongs: its chief does, and the department of the place. */
export const notItsKeeper = (subject: Subject, { d6, code: own }: Pick<Institution, 'd6' | 'code'>): Refusal | null => {
  const roles = ['DEPARTMENT_OFFICER', ...(subject.org === own ? (['SUPERVISION_CHIEF'] as const) : [])] as const;
  return keepRefusal(subject, { roles, resource: aboutIn(d6) });
};

/** Whether the subject puts institutions of a division on record. */
export const mayRegister = (subject: Subject, division: string): boolean =>
  mayKeep(subject, { roles: ['DEPARTMENT_OFFICER'], resource: aboutIn(division) });

/** The department of the place puts an institution on record. */
export const registerInstitution = async (
  { institutions }: InstitutionDeps,
  subject: Subject,
  input: RegisterInstitutionInput,
): Promise<Result<Institution, Refusal>> => {
  const said = stated<StatedInstitution>(registration, input);
  if (!said.ok) return said;
  if (!mayRegister(subject, said.value.division)) return err({ code: 'FORBIDDEN' });
  const faults = codeFaults(said.value);
  if (faults.length > 0) return err(requirementsNotMet(faults));
  const own = { ...institutionOf(said.value), _id: deriveId('supervision-institution', subject.org, input.requestId) };
  const request = requestOf(input.requestId, subject, said.value);
  const history = [keepersEntry(subject, { action: 'register', from: '', to: 'ACTIVE' })];
  return institutions.insert(own, { events: [registeredEvent(own)], history, request });
};

/** Its chief, or the department of the place, changes what an institution is called and to whom it belongs. */
export const changeInstitution = async (
  { institutions, store }: InstitutionDeps,
  subject: Subject,
  input: ChangeInstitutionInput,
): Promise<Result<Institution, Refusal>> => {
  const said = stated<{ readonly name?: string; readonly authority?: string }>(change, input);
  if (!said.ok) return said;
  const decide = (institution: Institution) => {
    const { name: called, ...rest } = said.value;
    const faults = codeFaults({ ...institution, ...rest }).filter(({ path }) => path in rest);
    if (faults.length > 0) return err(requirementsNotMet(faults));
    const set = { ...rest, ...(called === undefined ? {} : renamed(institution, { name: called }, localDate(store.clock()))) };
    const history = [keepersEntry(subject, { action: 'change', from: 'ACTIVE', to: 'ACTIVE' })];
    return ok({ set, events: [changedEvent({ ...institution, ...set })], history });
  };
  const request = requestOf(input.requestId, subject, { id: input.id, ...said.value });
  return institutions.change(input.id, decide, {
    barred: (institution) => notItsKeeper(subject, institution),
    expectedVersion: input.expectedVersion,
    request,
  });
};

/** The institutions that the jurisdictions name are on record; those that are already stay as they are. */
export const layInstitutions = async ({ institutions }: Pick<InstitutionDeps, 'institutions'>): Promise<void> => {
  for (const named of institutionsOfJurisdictions()) {
    if (await institutions.numbers.byNumber(named.code)) continue;
    const own = { ...institutionOf(named), _id: deriveId('supervision-institution', named.code) };
    const request = requestOf(own._id, system, named);
    const laid = await institutions.insert(own, { events: [registeredEvent(own)], request });
    if (!laid.ok) throw new Error(`${named.code} could not be put on record: ${laid.error.code}`);
  }
};
