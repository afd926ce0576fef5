import { type Alongside, caseModule, type OpenedOf } from '@anzhu/casework';
import { ok, proven, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { leading } from '../person/leading.store.ts';
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
  readonly facts: UnlockRequestFacts;
  readonly caseId: string;
  readonly change: LockChange;
}

const save = async (world: PersonnelWorld, { facts, caseId, change }: Saving, session: ClientSession): Outcome => {
  await saveHolder(world, proven(facts, 'person').person, { change, cause: { kind: 'UNLOCK_REQUEST', caseId }, session });
  return ok(null);
};

/** With the approval the lock counts no more, in the same transaction; decided on what this transaction reads. */
const exempt =
  (world: PersonnelWorld): Beside =>
  (session, record, { facts, today }) => {
    const { person } = proven(facts, 'person');
    const { lock } = proven({ lock: lockAt(person.locks, record.form) }, 'lock');
    return save(world, { facts, caseId: record._id, change: exempting(lock, exemptionOf(record, today)) }, session);
  };

/** With its end the lock counts again; one that was released since is no more. */
const countAgain =
  (world: PersonnelWorld): Beside =>
  async (session, { _id }, { facts }) => {
    const locks = facts.person?.locks ?? [];
    const lock = exemptedBy(locks, _id);
    return lock ? save(world, { facts, caseId: _id, change: endingExemption(lock, locks, world.policy) }, session) : ok(null);
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
