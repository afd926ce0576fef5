import { type Alongside, caseModule, type OpenedOf } from '@anzhu/casework';
import { ok, proven, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { leading } from '../person/leading.store.ts';
import { byExemption } from '../person/person.register.ts';
import type { Person } from '../person/person.ts';
import { endingExemption, exemptedBy, exempting, lockAt } from '../team/exempt.ts';
import type { LockChange } from '../team/lock.ts';
import { saveHolder } from '../team/team.use-case.ts';
import type { PersonnelWorld } from '../world.ts';
import type { UnlockRequestForm } from './unlock-request.form.ts';
import { unlockRequestResolvers } from './unlock-request.resolvers.ts';
import { exemptionOf, type UnlockRequestFacts, type UnlockRequestOutcome, unlockRequestProcess } from './unlock-request.ts';

type Beside = Alongside<UnlockRequestForm, UnlockRequestOutcome, UnlockRequestFacts>;
type Outcome = Promise<Result<unknown, Refusal>>;

interface Saving {
  readonly person: Person;
  readonly caseId: string;
  readonly change: LockChange;
}

const save = async (world: PersonnelWorld, { person, caseId, change }: Saving, session: ClientSession): Outcome => {
  await saveHolder(world, person, { change, cause: { kind: 'UNLOCK_REQUEST', caseId }, session });
  return ok(null);
};

/** With the approval the lock counts no more, in the same transaction; decided on what this transaction reads. */
const exempt =
  (world: PersonnelWorld): Beside =>
  (session, record, { facts, today }) => {
    const { person } = proven(facts, 'person');
    const { lock } = proven({ lock: lockAt(person.locks, record.form) }, 'lock');
    return save(world, { person, caseId: record._id, change: exempting(lock, exemptionOf(record, today)) }, session);
  };

/** With its end the lock counts again, whoever holds it by now: a merge may have passed it on, or back. One that was released since is no more. */
const countAgain =
  (world: PersonnelWorld): Beside =>
  async (session, { _id: caseId }) => {
    const [holder] = await world.persons.findAt(byExemption, [caseId], session);
    const lock = holder && exemptedBy(holder.locks, caseId);
    if (lock) await save(world, { person: holder, caseId, change: endingExemption(lock, holder.locks, world.policy) }, session);
    return ok(null);
  };

/** Unlock requests and the exemptions that follow from them (P2). */
export const unlockRequest = caseModule<PersonnelWorld>()({
  process: unlockRequestProcess,
  facts:
    ({ persons, teams, copies }) =>
    async ({ personId, projectId, adjacentProjectId }, { session }) => ({
      person: await leading(persons, await persons.find(personId, session), session),
      project: await copies.projects.find(projectId, session),
      team: await teams.find(projectId, session),
      adjacent: await copies.projects.find(adjacentProjectId, session),
    }),
  alongside: { approve: exempt, revoke: countAgain, end: countAgain },
  resolvers: () => unlockRequestResolvers,
});

export type UnlockRequests = OpenedOf<typeof unlockRequest>;
