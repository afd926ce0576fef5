import { draftEvent, qualificationChanged } from '@anzhu/contracts';
import type { ClientSession } from 'mongoose';
import type { Person } from '../person/person.ts';
import { holderPlace, type Qualification } from '../qualification/qualification.ts';
import { toldOfQualification } from '../qualification/qualification-change.ts';
import { passedEvent, type SpecialWorker } from '../special-worker/special-worker.ts';
import type { Lock } from '../team/lock.ts';
import { saveHolder } from '../team/team.use-case.ts';
import { replacedEvent } from '../team/team-events.ts';
import type { PersonnelWorld } from '../world.ts';

/** From whom to whom something passes. */
interface Passing {
  readonly from: Person;
  readonly to: Person;
  readonly session: ClientSession;
  /** The merge by which it passes. */
  readonly caseId: string;
}

/** Within a transaction a refused write is no answer but a failure: everything is undone. */
export const done = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }): T => {
  if (!outcome.ok) throw new Error(`A write of a merge was refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
};

interface Seats extends Passing {
  readonly locks: readonly Lock[];
}

/** The seats of a project that these locks are of, and what the project is told. */
const passSeats = async ({ teams }: PersonnelWorld, projectId: string, { from, to, session, locks }: Seats): Promise<void> => {
  const team = await teams.find(projectId, session);
  if (!team) throw new Error(`${projectId} has locks and no team`);
  const own = locks.filter((lock) => lock.projectId === projectId);
  const { _id: personId, personRef } = to;
  const isPassing = ({ lockId }: { readonly lockId: string }): boolean => own.some((lock) => lock.lockId === lockId);
  const members = team.members.map((member) => (isPassing(member) ? { ...member, personId, personRef } : member));
  const events = own.map(({ role }) => replacedEvent(projectId, { outgoing: from, incoming: to, role, samePerson: true }));
  done(await teams.save(team, { set: { members }, events }, session));
};

/** Locks pass from one record to the other all at once, with their ids, exemptions and the seats they are of; the projects are told. */
export const passLocks = async (deps: PersonnelWorld, passing: Passing, lockIds: readonly string[]): Promise<void> => {
  const { from, to, session, caseId } = passing;
  const locks = from.locks.filter(({ lockId }) => lockIds.includes(lockId));
  if (locks.length === 0) return;
  for (const projectId of new Set(locks.map((lock) => lock.projectId))) await passSeats(deps, projectId, { ...passing, locks });
  const keeping = { ...deps, endExemptions: async () => {} };
  const by = { cause: { kind: 'PERSON_MERGE', caseId }, session } as const;
  await saveHolder(keeping, from, { ...by, change: { added: [], released: locks.map(({ lockId }) => lockId) } });
  await saveHolder(keeping, to, { ...by, change: { added: locks, released: [] } });
};

const told = (qualification: Qualification, { from, to }: Passing) =>
  draftEvent(qualificationChanged, {
    ...toldOfQualification({ ...qualification, personId: to._id, personRef: to.personRef }),
    formerRef: from.personRef,
  });

/** Certificates pass likewise. */
export const passQualifications = async (deps: PersonnelWorld, passing: Passing, held: readonly Qualification[]): Promise<void> => {
  const { to, session } = passing;
  const set = { personId: to._id, personRef: to.personRef, ...holderPlace(to) };
  for (const one of held) done(await deps.qualifications.save(one, { set, events: [told(one, passing)] }, session));
};

/** And what the person is approved for as a special worker (P4), at whichever unit. */
export const passSpecialWorkers = async (deps: PersonnelWorld, passing: Passing, approved: readonly SpecialWorker[]): Promise<void> => {
  const { from, to, session } = passing;
  const set = { personId: to._id, personRef: to.personRef, holderName: to.name };
  for (const one of approved) {
    const events = [passedEvent({ ...one, ...set }, from.personRef)];
    done(await deps.specialWorkers.save(one, { set, events }, session));
  }
};
