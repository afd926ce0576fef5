import { type Alongside, caseModule } from '@anzhu/casework';
import { divisionKeys } from '@anzhu/identifiers';
import { err, ok } from '@anzhu/kernel';
import { blocked } from '@anzhu/workflow';
import { leading } from '../person/leading.store.ts';
import { byRef } from '../person/person.register.ts';
import { changedEvent, employmentOf } from '../person/person.ts';
import type { PersonnelWorld } from '../world.ts';
import type { EmployerChangeForm } from './employer-change.form.ts';
import { type EmployerChangeFacts, type EmployerChangeOutcome, employerChangeProcess } from './employer-change.ts';
import { employmentsAfter } from './employment.ts';

type Move = Alongside<EmployerChangeForm, EmployerChangeOutcome, EmployerChangeFacts>;

const label = { zh: '变更所在单位', en: 'Change the employer' };

/** With the case the person changes hands: employer, place, and the spells of work. */
const move =
  ({ persons, store }: PersonnelWorld): Move =>
  async (session, { applicant, form, division: placeOfCase, history }, { facts: { person, unit } }) => {
    const last = history.at(-1);
    if (!person || !last) return err(blocked({ code: 'EMPLOYER_CHANGED', zh: '该人员已变动', en: 'The person has changed meanwhile' }));
    const division = unit.copy?.division ?? placeOfCase;
    const now = { uscc: applicant, employed: true, leavingReason: null };
    const employments = employmentsAfter(person, { ...now, leavingReason: form.reason }, store.clock());
    const set = { ...now, employments, division, ...divisionKeys(division) };
    const { actorId, actorName, role } = last;
    const entry = { actorId, actorName, role, action: 'changeEmployer', label, from: employmentOf(person), to: 'EMPLOYED' };
    const saved = await persons.save(person, { set, events: [changedEvent({ ...person, ...set })], history: [entry] }, session);
    return saved.ok ? ok(null) : saved;
  };

const refOf = (idNumber: unknown): readonly string[] =>
  typeof idNumber === 'object' && idNumber !== null && 'ref' in idNumber ? [String(idNumber.ref)] : [];

/** Changes of employer (P5). */
export const employerChange = caseModule<PersonnelWorld>()({
  process: employerChangeProcess,
  facts:
    ({ persons, copies, calendar }) =>
    async ({ idNumber }, { applicant, session }) => {
      const [found = null] = await persons.findAt(byRef, refOf(idNumber), session);
      const person = await leading(persons, found, session);
      const holding = await copies.projects.each(person?.locks.map(({ projectId }) => projectId) ?? [], session);
      return { person, holding, unit: { uscc: applicant, copy: await copies.units.find(applicant, session) }, calendar };
    },
  alongside: { confirm: move, approve: move, takeEffect: move },
});
