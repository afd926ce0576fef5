import { expectTaken } from '@anzhu/casework';
import { teamLockAcquired, teamLockRefused } from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import type { Projects } from '../project/project.store.ts';
import { refusalWords } from '../project/team-refusal.store.ts';
import type { SupervisionRegistrations } from './supervision-registration.module.ts';
import { sagaOf } from './supervision-registration.ts';

/** Answers of the personnel service to 锁定人员; an answer to another saga than the one asked last is no answer. The team stands under the references under which it was locked, which a merge of records may have changed since the form. */
export const teamLockHandlers = (registrations: SupervisionRegistrations, projects: Projects): readonly Handler[] => {
  const asking = async ({ projectId, saga }: { projectId: string; saga: string }, session: ClientSession) => {
    const project = await projects.find(projectId, session);
    const registration = project && (await registrations.store.find(registrations.model, project.registrationId, session));
    return registration && sagaOf(registration) === saga ? registration : null;
  };
  return [
    on(teamLockAcquired, async ({ data, session }) => {
      const registration = await asking(data, session);
      if (!registration) return;
      expectTaken(await registrations.actAsSystem(registration._id, { action: 'confirmLock' }, session));
      if (registration.state !== 'LOCKING_PERSONNEL') return;
      const led = await projects.lockedAs(data.projectId, data.members, session);
      if (!led.ok) throw new Error(`The team of ${data.projectId} could not be recorded as locked: ${led.error.code}`);
    }),
    on(teamLockRefused, async ({ data: { reasons, ...answer }, session }) => {
      const registration = await asking(answer, session);
      if (!registration) return;
      const lockRefusal = await refusalWords(projects, { projectId: answer.projectId, reasons }, session);
      const act = { action: 'refuseLock', opinion: lockRefusal.zh, asked: { lockRefusal } } as const;
      expectTaken(await registrations.actAsSystem(registration._id, act, session));
    }),
  ];
};
