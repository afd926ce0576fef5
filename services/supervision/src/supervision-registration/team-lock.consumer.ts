import { expectTaken } from '@anzhu/casework';
import { teamLockAcquired, teamLockRefused } from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import type { Projects } from '../project/project.store.ts';
import { refusalWords } from '../project/team-refusal.store.ts';
import type { SupervisionRegistrations } from './supervision-registration.module.ts';
import { sagaOf } from './supervision-registration.ts';

/** Answers of the personnel service to 锁定人员; an answer to another saga than the one asked last is no answer. */
export const teamLockHandlers = (registrations: SupervisionRegistrations, projects: Projects): readonly Handler[] => {
  const asking = async ({ projectId, saga }: { projectId: string; saga: string }, session: ClientSession): Promise<string | null> => {
    const project = await projects.find(projectId, session);
    const registration = project && (await registrations.store.find(registrations.model, project.registrationId, session));
    return registration && sagaOf(registration) === saga ? registration._id : null;
  };
  return [
    on(teamLockAcquired, async ({ data, session }) => {
      const id = await asking(data, session);
      if (id) expectTaken(await registrations.actAsSystem(id, { action: 'confirmLock' }, session));
    }),
    on(teamLockRefused, async ({ data: { reasons, ...answer }, session }) => {
      const id = await asking(answer, session);
      if (!id) return;
      const lockRefusal = await refusalWords(projects, reasons, session);
      const act = { action: 'refuseLock', opinion: lockRefusal.zh, asked: { lockRefusal } } as const;
      expectTaken(await registrations.actAsSystem(id, act, session));
    }),
  ];
};
