import { type Alongside, createCases } from '@anzhu/casework';
import { err, ok } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import { blocked } from '@anzhu/workflow';
import type { Copies } from '../copies.ts';
import { qualificationsOf } from '../qualification/qualification.use-case.ts';
import { type TeamDeps, writeTeam } from '../team/team.use-case.ts';
import type { KeyStaffChangeForm } from './key-staff-change.form.ts';
import { type KeyStaffChangeFacts, keyStaffChangeProcess, replacementOf } from './key-staff-change.ts';

export interface KeyStaffChangeDeps extends TeamDeps, Pick<ServiceDeps, 'connection' | 'calendar' | 'files' | 'secrets'> {
  readonly copies: Copies;
}

type ReplaceMember = Alongside<KeyStaffChangeForm, object, KeyStaffChangeFacts>;

/** With the approval the locks change hands, in the same transaction; decided on what this transaction reads. */
const replaceInTeam =
  (deps: KeyStaffChangeDeps): ReplaceMember =>
  async (session, record, at) => {
    const projectId = record.form.projectId ?? '';
    const decided = replacementOf(record, at);
    if (!decided.ok) return err(blocked({ code: 'TEAM_CHANGED', zh: '项目班子已变动', en: 'The team has changed meanwhile' }));
    const team = await deps.store.find(deps.teams, projectId, session);
    await writeTeam(deps, { projectId, team, change: decided.value, commit: {} }, session);
    return ok(null);
  };

/** Changes of key staff (P3). */
export const createKeyStaffChanges = (deps: KeyStaffChangeDeps) =>
  createCases({
    ...deps,
    process: keyStaffChangeProcess,
    loadFacts: async ({ projectId, outgoingId, incomingId }, { session }) => {
      const incoming = incomingId ? await deps.store.find(deps.persons, incomingId, session) : null;
      const qualifications = incoming ? await qualificationsOf(deps, [incoming._id], session) : [];
      return {
        project: await deps.copies.projects.find(projectId, session),
        team: projectId ? await deps.store.find(deps.teams, projectId, session) : null,
        outgoing: outgoingId ? await deps.store.find(deps.persons, outgoingId, session) : null,
        incoming,
        candidates: incoming ? [{ ...incoming, qualifications }] : [],
        policy: deps.policy,
      };
    },
    alongside: { approve: replaceInTeam(deps) },
  });
