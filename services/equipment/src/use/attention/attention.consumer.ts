import { projectCompleted, projectStatusChanged, qualificationChanged, qualificationExpired, qualificationGranted } from '@anzhu/contracts';
import { type Clock, localDate, proven } from '@anzhu/kernel';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import type { Records } from '../../records.ts';
import { crewIn, crewRefs, lacksCertificate } from '../crew/crew.ts';
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
  return { CREW_CERTIFICATE: lacksCertificate(crew, context) };
};

const personHandlers = (deps: Deps): readonly Handler[] => {
  const { model } = deps.useRegistrations;
  return [qualificationGranted, qualificationChanged, qualificationExpired].map((definition) =>
    on(definition, async ({ data: { personRef }, session }) => {
      const refs = await deps.records.copies.persons.refsOf(personRef, session);
      const running = { state: 'REGISTERED', 'outcome.crewRefs': { $in: [...refs] } };
      const found = (await model.collection.find(running, { session }).toArray()) as unknown as readonly Registration[];
      for (const registration of found) {
        const changes = await crewChanges(deps, registration, session);
        await flag(deps, { _id: registration._id, changes }, session);
      }
    }),
  );
};

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

/** Running registrations are flagged, never broken, when a certificate of their crew or the state of their project changes. After the copies: they decide on them. */
export const attentionHandlers = (deps: Deps) => ({ personnel: personHandlers(deps), supervision: projectHandlers(deps) });
