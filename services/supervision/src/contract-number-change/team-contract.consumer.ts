import { expectTaken } from '@anzhu/casework';
import { teamContractRefused, teamContractTaken } from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import type { Projects } from '../project/project.store.ts';
import { refusalWords } from '../project/team-refusal.store.ts';
import type { ContractNumberChanges } from './contract-number-change.module.ts';
import { sagaOf } from './contract-number-change.ts';

/** Answers of the personnel service to 核算人员锁定; an answer to another saga than the one asked last is no answer. */
export const teamContractHandlers = (changes: ContractNumberChanges, projects: Projects): readonly Handler[] => {
  const asking = async ({ projectId, saga }: { projectId: string; saga: string }, session: ClientSession): Promise<string | null> => {
    const running = { 'form.projectId': projectId, state: 'RECOUNTING' } as never;
    const change = await changes.model.findOne(running, null, { session }).lean<Parameters<typeof sagaOf>[0]>();
    return change && sagaOf(change) === saga ? change._id : null;
  };
  return [
    on(teamContractTaken, async ({ data, session }) => {
      const id = await asking(data, session);
      if (id) expectTaken(await changes.actAsSystem(id, { action: 'confirmCount' }, session));
    }),
    on(teamContractRefused, async ({ data: { reasons, ...answer }, session }) => {
      const id = await asking(answer, session);
      if (!id) return;
      const { zh: opinion } = await refusalWords(projects, { projectId: answer.projectId, reasons }, session);
      expectTaken(await changes.actAsSystem(id, { action: 'refuseCount', opinion }, session));
    }),
  ];
};
