import { type Alongside, caseModule, type OpenedOf } from '@anzhu/casework';
import { err, ok, proven } from '@anzhu/kernel';
import { blocked } from '@anzhu/workflow';
import { leading } from '../person/leading.store.ts';
import { ofPerson } from '../qualification/qualification.register.ts';
import { writeTeam } from '../team/team.use-case.ts';
import { replacedEvent } from '../team/team-events.ts';
import type { PersonnelWorld } from '../world.ts';
import type { KeyStaffChangeForm } from './key-staff-change.form.ts';
import { keyStaffChangeResolvers } from './key-staff-change.resolvers.ts';
import { type KeyStaffChangeFacts, type KeyStaffChangeOutcome, keyStaffChangeProcess, replacementOf } from './key-staff-change.ts';

type ReplaceMember = Alongside<KeyStaffChangeForm, KeyStaffChangeOutcome, KeyStaffChangeFacts>;

/** With the approval the locks change hands, in the same transaction; decided on what this transaction reads. */
const replaceInTeam =
  (deps: PersonnelWorld): ReplaceMember =>
  async (session, record, at) => {
    const { projectId, role } = record.form;
    const decided = replacementOf(record, at);
    if (!decided.ok) return err(blocked({ code: 'TEAM_CHANGED', zh: '项目班子已变动', en: 'The team has changed meanwhile' }));
    const { outgoing } = proven(at.facts, 'outgoing');
    const [incoming] = at.facts.candidates;
    const team = await deps.teams.find(projectId, session);
    const events = incoming ? [replacedEvent(projectId, { outgoing, incoming, role })] : [];
    const cause = { kind: 'KEY_STAFF_CHANGE', caseId: record._id } as const;
    await writeTeam(deps, { projectId, team, change: decided.value, cause, commit: { events } }, session);
    return ok(null);
  };

/** Changes of key staff (P3). */
export const keyStaffChange = caseModule<PersonnelWorld>()({
  process: keyStaffChangeProcess,
  facts:
    ({ persons, qualifications, teams, copies, policy }) =>
    async ({ projectId, outgoingId, incomingId }, { session }) => {
      const incoming = await leading(persons, await persons.find(incomingId, session), session);
      const held = incoming ? await qualifications.findAt(ofPerson, [incoming._id], session) : [];
      const holding = incoming?.locks.map((lock) => lock.projectId) ?? [];
      return {
        project: await copies.projects.find(projectId, session),
        team: await teams.find(projectId, session),
        outgoing: await leading(persons, await persons.find(outgoingId, session), session),
        incoming,
        candidates: incoming ? [{ ...incoming, qualifications: held }] : [],
        holding: await copies.projects.each(holding, session),
        policy,
      };
    },
  alongside: { approve: replaceInTeam },
  resolvers: () => keyStaffChangeResolvers,
});

export type KeyStaffChanges = OpenedOf<typeof keyStaffChange>;
