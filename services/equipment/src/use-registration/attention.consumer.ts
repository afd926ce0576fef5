import { projectCompleted, projectStatusChanged, qualificationChanged, qualificationExpired, qualificationGranted } from '@anzhu/contracts';
import { type Clock, localDate } from '@anzhu/kernel';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import type { Records } from '../records.ts';
import { crewIn, crewRefs, lacksCertificate } from './crew.ts';
import { flagged, type RegistrationFlag } from './flags.ts';
import type { Registration } from './registration-facts.ts';
import type { UseRegistrations } from './use-registration.use-case.ts';

interface Deps {
  readonly records: Pick<Records, 'installations' | 'copies'>;
  readonly useRegistrations: UseRegistrations;
  readonly clock: Clock;
}

type Changes = Partial<Record<RegistrationFlag, boolean>>;

const flagger =
  ({ actAsSystem }: UseRegistrations) =>
  async ({ _id, outcome: { flags = [] } }: Registration, changes: Changes, session: ClientSession): Promise<void> => {
    const next = flagged(flags, changes);
    if (next === flags) return;
    const done = await actAsSystem(_id, { action: 'flag', asked: { flags: next } }, session);
    if (!done.ok && done.error.code !== 'ACTION_NOT_ALLOWED')
      throw new Error(`Registration ${_id} could not be flagged: ${done.error.code}`);
  };

const crewChanges = async ({ records, clock }: Deps, registration: Registration, session: ClientSession): Promise<Changes> => {
  const installation = await records.installations.find(registration.form.installationId, session);
  const crew = crewIn(registration.outcome.crew ?? {});
  const persons = await records.copies.persons.find(crewRefs(crew), session);
  const context = { unit: registration.applicant, persons, category: installation?.category ?? 'TOWER_CRANE', today: localDate(clock()) };
  return { CREW_CERTIFICATE: lacksCertificate(crew, context) };
};

const personHandlers = (deps: Deps): readonly Handler[] => {
  const { model } = deps.useRegistrations;
  const flag = flagger(deps.useRegistrations);
  return [qualificationGranted, qualificationChanged, qualificationExpired].map((definition) =>
    on(definition, async ({ data: { personRef }, session }) => {
      const running = { state: 'REGISTERED', 'outcome.crewRefs': personRef };
      const found = (await model.collection.find(running, { session }).toArray()) as unknown as readonly Registration[];
      for (const registration of found) await flag(registration, await crewChanges(deps, registration, session), session);
    }),
  );
};

const mostOnOneProject = 1000;

/** The running registrations of cranes that stand on a project. */
const runningOn = async ({ records, useRegistrations: { store, model } }: Deps, projectId: string, session: ClientSession) => {
  const standing = await records.installations.list({ projectId, state: 'STANDING' }, mostOnOneProject);
  const ids = standing.flatMap(({ registrationId }) => registrationId ?? []);
  const found: Registration[] = [];
  for (const id of ids) found.push(...[await store.find(model, id, session)].filter((one) => one !== null));
  return found;
};

const projectHandlers = (deps: Deps): readonly Handler[] => {
  const flag = flagger(deps.useRegistrations);
  return [projectStatusChanged, projectCompleted].map((definition) =>
    on(definition, async ({ data: { projectId, constructionStatus: status }, session }) => {
      const changes = { PROJECT_STOPPED: status === 'STOPPED', PROJECT_COMPLETED: status === 'COMPLETED' };
      for (const registration of await runningOn(deps, projectId, session)) await flag(registration, changes, session);
    }),
  );
};

/** Running registrations are flagged, never broken, when a certificate of their crew or the state of their project changes. After the copies: they decide on them. */
export const attentionHandlers = (deps: Deps) => ({ personnel: personHandlers(deps), supervision: projectHandlers(deps) });
