import { projectCompleted, projectStatusChanged, teamLockReplaced } from '@anzhu/contracts';
import type { Persons } from '@anzhu/copies';
import { type Clock, type LocalDate, localDate, proven } from '@anzhu/kernel';
import { type Handler, on } from '@anzhu/messaging';
import { pastOf } from '@anzhu/store';
import type { ClientSession } from 'mongoose';
import type { Records } from '../../records.ts';
import type { Installation } from '../../sites/installation/installation.ts';
import { countedBeforeMergers } from '../../staff/before-mergers.store.ts';
import { lastEntered } from '../../staff/last-entered.ts';
import { onNewsOfMergers } from '../../staff/news-of-mergers.consumer.ts';
import { onNewsOfPersons } from '../../staff/news-of-persons.consumer.ts';
import { crewIn, crewRefs, hasLeft, lacksCertificate } from '../crew/crew.ts';
import type { Registration } from '../use-registration/registration-facts.ts';
import type { UseRegistrations } from '../use-registration/use-registration.module.ts';
import { type FlagChanges, flagged } from './flags.ts';
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

const crewOf = ({ outcome }: Registration) => crewIn(outcome.crew ?? {});

interface Considered {
  readonly persons: Persons;
  readonly stays: ReadonlyMap<string, Installation>;
  readonly today: LocalDate;
}

const stayOf = ({ form }: Registration, stays: ReadonlyMap<string, Installation>): Installation | undefined =>
  stays.get(form.installationId ?? '');

const crewChanges = (registration: Registration, { persons, stays, today }: Considered): FlagChanges => {
  const { category } = proven({ stay: stayOf(registration, stays) }, 'stay').stay;
  const crew = crewOf(registration);
  const context = { unit: registration.applicant, asker: null, persons, category, today };
  return { CREW_CERTIFICATE: lacksCertificate(crew, context), CREW_LEFT: hasLeft(crew, context) };
};

const isNews = ({ outcome: { flags = [] } }: Registration, changes: FlagChanges): boolean => flagged(flags, changes) !== flags;

const staysOf = ({ records }: Deps, found: readonly Registration[], session: ClientSession) =>
  records.installations.register.references.find(
    found.flatMap(({ form }) => form.installationId ?? []),
    session,
  );

type Concerned = Readonly<Record<string, object>>;

const running = async ({ useRegistrations: { model } }: Deps, which: Concerned, session: ClientSession): Promise<readonly Registration[]> =>
  (await model.collection.find({ state: 'REGISTERED', ...which }, { session }).toArray()) as unknown as readonly Registration[];

/** Those whose crew names one of these persons. */
const naming = (refs: readonly string[]): Concerned => ({ 'outcome.crewRefs': { $in: refs } });

/** Judges the crews of running registrations anew. */
const reconsider = async (deps: Deps, which: Concerned, session: ClientSession): Promise<void> => {
  const found = await running(deps, which, session);
  const persons = await deps.records.copies.persons.find([...new Set(found.flatMap((one) => crewRefs(crewOf(one))))], session);
  const known = { stays: await staysOf(deps, found, session), today: localDate(deps.clock()) };
  for (const unit of new Set(found.map(({ applicant }) => applicant))) {
    const counted = { ...known, persons: await countedBeforeMergers(deps.records.copies, { persons, unit }, session) };
    for (const registration of found.filter(({ applicant }) => applicant === unit)) {
      const changes = crewChanges(registration, counted);
      if (isNews(registration, changes)) await flag(deps, { _id: registration._id, changes }, session);
    }
  }
};

const personHandlers = (deps: Deps): readonly Handler[] =>
  onNewsOfPersons((refs, session) => reconsider(deps, naming(refs), session), deps.records.copies.persons);

/** A merger takes nobody away, whether it or the news of the people is heard first. */
const mergerHandlers = (deps: Deps): readonly Handler[] =>
  onNewsOfMergers(
    ({ usccs, refs }, session) => reconsider(deps, { $or: [{ applicant: { $in: usccs } }, naming(refs)] }, session),
    deps.records.copies,
  );

/** Whether the team has changed since the crew was named or confirmed: what was before says nothing of it, whenever it is heard. */
const isSince = (registration: Registration, at: Date): boolean => {
  const changed = pastOf(registration).findLast(({ action }) => action === 'replaceCrew');
  const named = changed?.at ?? lastEntered(registration, 'REGISTERED');
  return at >= (named ?? at);
};

/** P3: who was replaced in the team of a project is still named by the crew of a machine there. */
const teamHandler = (deps: Deps): Handler =>
  on(teamLockReplaced, async ({ event: { time }, data: { projectId, outgoingRef, samePerson }, session }) => {
    if (samePerson) return;
    const { persons } = deps.records.copies;
    const refs = await persons.refsOf(outgoingRef, session);
    await persons.hold(await persons.find(refs, session), session);
    const found = await running(deps, naming(refs), session);
    const stays = await staysOf(deps, found, session);
    const there = found.filter((one) => stayOf(one, stays)?.projectId === projectId && isSince(one, new Date(time)));
    for (const { _id } of there) await flag(deps, { _id, changes: { TEAM_CHANGED: true } }, session);
  });

const mostOnOneProject = 1000;

/** As the project is now, whichever of its events tells. */
const projectHandlers = (deps: Deps): readonly Handler[] => {
  return [projectStatusChanged, projectCompleted].map((definition) =>
    on(definition, async ({ data: { projectId }, session }) => {
      const status = (await deps.records.copies.projects.find(projectId, session))?.constructionStatus;
      const changes = { PROJECT_STOPPED: status === 'STOPPED', PROJECT_COMPLETED: status === 'COMPLETED' };
      const standing = await deps.records.installations.list({ projectId, state: 'STANDING' }, mostOnOneProject);
      const ids = standing.flatMap(({ registrationId }) => registrationId ?? []);
      for (const _id of ids) await flag(deps, { _id, changes }, session);
    }),
  );
};

/** Running registrations are flagged, never broken, when a certificate or the employer of their crew, the team or the state of their project changes. After the copies: they decide on them. */
export const attentionHandlers = (deps: Deps) => ({
  enterprise: mergerHandlers(deps),
  personnel: [...personHandlers(deps), teamHandler(deps)],
  supervision: projectHandlers(deps),
});
