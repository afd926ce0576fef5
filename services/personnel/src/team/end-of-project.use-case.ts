import { isNews } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import { emptyTeam } from './team.ts';
import { done, type TeamDeps } from './team.use-case.ts';

interface ToldOfEnd {
  readonly projectId: string;
  /** Of the event among those of the project. */
  readonly number: number;
}

type Act = (deps: TeamDeps, projectId: string, session: ClientSession) => Promise<void>;

/** Does what the end of a project, or that it goes on, does to its team, where it is news of that. */
export const unlessOlder =
  (act: Act) =>
  async (deps: TeamDeps, { projectId, number }: ToldOfEnd, session: ClientSession): Promise<void> => {
    const { teams } = deps;
    if (!isNews((await teams.find(projectId, session))?.endHeard, number)) return;
    await act(deps, projectId, session);
    const team = await teams.find(projectId, session);
    const own = { endHeard: number };
    done(await (team ? teams.save(team, { set: own }, session) : teams.insert({ _id: projectId, ...emptyTeam, ...own }, {}, session)));
  };
