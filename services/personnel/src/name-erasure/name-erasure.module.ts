import { type Alongside, caseModule } from '@anzhu/casework';
import { ok, proven } from '@anzhu/kernel';
import { employmentOf } from '../person/person.ts';
import type { PersonnelWorld } from '../world.ts';
import { eraseFrom } from './erase.store.ts';
import { holdingOf } from './holding.store.ts';
import type { NameErasureForm } from './name-erasure.form.ts';
import { type NameErasureFacts, type NameErasureOutcome, nameErasureProcess } from './name-erasure.ts';
import { recordsOf } from './records-of.store.ts';

type Work = Alongside<NameErasureForm, NameErasureOutcome, NameErasureFacts>;

const label = { zh: '删除姓名', en: 'Erase the names' };

/** With the case the names are gone, of the record and of those that were merged into it; the log says who did it and why. */
const erase =
  (deps: PersonnelWorld): Work =>
  async (session, { history }, { facts }) => {
    const { person } = proven(facts, 'person');
    const { actorId, actorName, role, opinion } = proven({ last: history.at(-1) }, 'last').last;
    const state = employmentOf(person);
    const entry = { actorId, actorName, role, action: 'eraseNames', label, from: state, to: state, ...(opinion && { opinion }) };
    await eraseFrom(deps, await recordsOf(deps.persons, person, session), { session, entry });
    return ok(null);
  };

/** Erasures of the names of persons (P5). */
export const nameErasure = caseModule<PersonnelWorld>()({
  process: nameErasureProcess,
  facts:
    ({ persons, copies, ...deps }) =>
    async ({ personId }, { session }) => {
      const person = await persons.find(personId, session);
      if (!person) return { person, qualifications: [], holding: new Map(), openCases: [] };
      const records = await recordsOf(persons, person, session);
      return {
        person,
        ...(await holdingOf(deps, records, session)),
        holding: await copies.projects.each(
          person.locks.map(({ projectId }) => projectId),
          session,
        ),
      };
    },
  alongside: { eraseNames: erase },
});
