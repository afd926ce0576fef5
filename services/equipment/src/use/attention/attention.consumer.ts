import {
  personChanged,
  projectCompleted,
  projectStatusChanged,
  qualificationChanged,
  qualificationExpired,
  qualificationGranted,
  teamLockReplaced,
} from '@anzhu/contracts';
import { type Clock, localDate, proven } from '@anzhu/kernel';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import type { Records } from '../../records.ts';
import { crewIn, crewRefs, hasLeft, lacksCertificate } from '../crew/crew.ts';
import type { Registration } from '../use-registration/registration-facts.ts';
import type { UseRegistrations } from '../use-registration/use-registration.module.ts';
import type { FlagChanges } from './flags.ts';
import { flagInUse } from './flags.use-case.ts';

interface Deps {
  readonly records: Pick<Records, 'installations' | 'copies'>;
  readonly useRegistrations: UseRegistrations;
  readonly clock: Clock;
}

const flag = async (deps: Deps, { _id, changes }: { _id: string; changes: FlagChanges }, session: ClientSession): Promise<void> => {
  const done = await flagInUse(deps.useRegistrations, { registrationId: _id, changes }, session);
  if (!done.ok) throw new Error(`Registration ${_id} could not be flagged: ${done.error.code}`);
};

const crewChanges = async ({ records, clock }: Deps, registration: Registration, session: ClientSession): Promise<FlagChanges> => {
  const stay = await records.installations.find(registration.form.installationId, session);
  const { category } = proven({ stay }, 'stay').stay;
  const crew = crewIn(registration.outcome.crew ?? {});
  const persons = await records.copies.persons.find(crewRefs(crew), session);
  const context = { unit: registration.applicant, asker: null, persons, category, today: localDate(clock()) };
  return { CREW_CERTIFICATE: lacksCertificate(crew, context), CREW_LEFT: hasLeft(crew, context) };
};

/** Running registrations whose crew names a person, under whichever of its records. */
const namingCrews = async ({ records, useRegistrations: { model } }: Deps, personRef: string, session: ClientSession) => {
  const refs = await records.copies.persons.refsOf(personRef, session);
  const running = { state: 'REGISTERED', 'outcome.crewRefs': { $in: [...refs] } };
  return (await model.collection.find(running, { session }).toArray()) as unknown as readonly Registration[];
};

const personHandlers = (deps: Deps): readonly Handler[] => {
  const reconsider = async ({
    data: { personRef },
    session,
  }: {
    readonly data: { readonly personRef: string };
    readonly session: ClientSession;
  }) => {
    for (const registration of await namingCrews(deps, personRef, session)) {
      const changes = await crewChanges(deps, registration, session);
      await flag(deps, { _id: registration._id, changes }, session);
    }
  };
  const ofQualifications = [qualificationGranted, qualificationChanged, qualificationExpired].map((definition) =>
    on(definition, reconsider),
  );
  return [...ofQualifications, on(personChanged, reconsider)];
};

/** P3: who was replaced in the team of a project is still named by the crew of a machine there. */
const teamHandler = (deps: Deps): Handler =>
  on(teamLockReplaced, async ({ data: { projectId, outgoingRef, samePerson }, session }) => {
    if (samePerson) return;
    for (const { _id, form } of await namingCrews(deps, outgoingRef, session)) {
      const stay = await deps.records.installations.find(form.installationId, session);
      if (stay?.projectId === projectId) await flag(deps, { _id, changes: { TEAM_CHANGED: true } }, session);
    }
  });

const mostOnOneProject = 1000;

const projectHandlers = (deps: Deps): readonly Handler[] => {
  return [projectStatusChanged, projectCompleted].map((definition) =>
    on(definition, async ({ data: { projectId, constructionStatus: status }, session }) => {
      const changes = { PROJECT_STOPPED: status === 'STOPPED', PROJECT_COMPLETED: status === 'COMPLETED' };
      const standing = await deps.records.installations.list({ projectId, state: 'STANDING' }, mostOnOneProject);
      const ids = standing.flatMap(({ registrationId }) => registrationId ?? []);
      for (const _id of ids) await flag(deps, { _id, changes }, session);
    }),
  );
};

/** Running registrations are flagged, never broken, when a certificate or the employer of their crew, the team or the state of their project changes. After the copies: they decide on them. */
export const attentionHandlers = (deps: Deps) => ({
  personnel: [...personHandlers(deps), teamHandler(deps)],
  supervision: projectHandlers(deps),
});
