import { expectTaken } from '@anzhu/casework';
import type { ClientSession } from 'mongoose';
import type { Copies } from '../copies.ts';
import type { TeamDeps } from '../team/team.use-case.ts';
import { groundReasons } from './ground-reasons.ts';
import type { UnlockRequests } from './unlock-request.module.ts';
import type { EndCause, UnlockCase } from './unlock-request.ts';

interface Ending {
  readonly id: string;
  readonly because: EndCause;
}

const end = async ({ actAsSystem }: UnlockRequests, { id, because }: Ending, session: ClientSession): Promise<void> =>
  expectTaken(await actAsSystem(id, { action: 'end', asked: { because } }, session));

/** P2: the exemptions of locks that are released are over with them. */
export const endOfReleased =
  (requests: UnlockRequests): TeamDeps['endExemptions'] =>
  async (caseIds, session) => {
    for (const id of caseIds) await end(requests, { id, because: 'LOCK_RELEASED' }, session);
  };

interface Deps extends Pick<TeamDeps, 'teams'> {
  readonly copies: Pick<Copies, 'projects'>;
  readonly requests: UnlockRequests;
}

const running = async ({ model }: UnlockRequests, projectId: string, session: ClientSession): Promise<readonly UnlockCase[]> => {
  const query = { state: 'UNLOCKED', $or: [{ 'form.projectId': projectId }, { 'form.adjacentProjectId': projectId }] };
  return (await model.collection.find(query as never, { session }).toArray()) as unknown as readonly UnlockCase[];
};

/** Decision 5: what changes on a project ends the exemptions whose ground it was. After the copies and the stops: they decide. */
export const endWithGrounds = async ({ copies, teams, requests }: Deps, projectId: string, session: ClientSession): Promise<void> => {
  for (const { _id: id, form } of await running(requests, projectId, session)) {
    const project = await copies.projects.find(form.projectId, session);
    const adjacent = await copies.projects.find(form.adjacentProjectId, session);
    const team = await teams.find(form.projectId, session);
    if (groundReasons(form, { project, adjacent, team }).length > 0) await end(requests, { id, because: 'GROUND_OVER' }, session);
  }
};
