import { draftEvent, qualificationChanged } from '@anzhu/contracts';
import type { ClientSession } from 'mongoose';
import type { Person } from '../person/person.ts';
import { holderPlace, type Qualification } from '../qualification/qualification.ts';
import { toldOfQualification } from '../qualification/qualification-change.ts';
import { passedEvent, type SpecialWorker } from '../special-worker/special-worker.ts';
import { writeTeam } from '../team/team.use-case.ts';
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

const passTeam = async (
  deps: PersonnelWorld,
  projectId: string,
  { from, to, session, caseId, lockIds }: Passing & { readonly lockIds: readonly string[] },
) => {
  const team = await deps.teams.find(projectId, session);
  if (!team) throw new Error(`${projectId} has locks and no team`);
  const locks = from.locks.filter(({ lockId }) => lockIds.includes(lockId));
  const { _id: personId, personRef } = to;
  const members = team.members.map((member) => (lockIds.includes(member.lockId) ? { ...member, personId, personRef } : member));
  const holders = { [from._id]: { added: [], released: [...lockIds] }, [to._id]: { added: locks, released: [] } };
  const incoming = { ...to, qualifications: [] };
  const events = locks.map(({ role }) => replacedEvent(projectId, { outgoing: from, incoming, role }));
  const change = { team: { ...team, members }, holders };
  const keeping = { ...deps, endExemptions: async () => {} };
  await writeTeam(keeping, { projectId, team, change, cause: { kind: 'PERSON_MERGE', caseId }, commit: { events } }, session);
};

/** Locks pass from one record to the other with their ids, exemptions and the seats they are of; the projects are told. */
export const passLocks = async (
  deps: PersonnelWorld,
  { from, to, session, caseId }: Passing,
  lockIds: readonly string[],
): Promise<void> => {
  const held = from.locks.filter(({ lockId }) => lockIds.includes(lockId));
  for (const projectId of new Set(held.map((lock) => lock.projectId))) {
    const own = held.filter((lock) => lock.projectId === projectId).map(({ lockId }) => lockId);
    await passTeam(deps, projectId, { from, to, session, caseId, lockIds: own });
  }
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
  const set = { personId: to._id, personRef: to.personRef };
  for (const one of approved) {
    const events = [passedEvent({ ...one, ...set }, from.personRef)];
    done(await deps.specialWorkers.save(one, { set, events }, session));
  }
};
