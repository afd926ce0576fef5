import { expectTaken } from '@anzhu/casework';
import { projectGateRefused, projectGateSealed } from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import type { CompletionAcceptances } from './completion-acceptance.module.ts';
import { type Acceptance, aborted, annulledAgain, gateRefusals, tokenOf } from './completion-acceptance.ts';

/** Accepted, unless a notice was issued meanwhile: then the seal is given back. */
const accept = async ({ actAsSystem }: CompletionAcceptances, id: string, session: ClientSession): Promise<void> => {
  const outcome = await actAsSystem(id, { action: 'accept' }, session);
  if (outcome.ok || outcome.error.code !== 'BLOCKED') return expectTaken(outcome);
  const opinion = outcome.error.reasons.map(({ zh }) => zh).join('; ');
  expectTaken(await actAsSystem(id, { action: 'refuse', opinion, asked: { code: 'NOTICE_ISSUED', cranes: [] } }, session));
};

/** An acceptance on record of which equipment heard that it was given up, which a restore has lost here: no crane is kept out any more. */
const unsealed = async (
  { actAsSystem }: CompletionAcceptances,
  { id, code }: { readonly id: string; readonly code: keyof typeof gateRefusals },
  session: ClientSession,
): Promise<void> => {
  if (code === 'ABORTED') expectTaken(await actAsSystem(id, { action: 'annulUnsealed', opinion: annulledAgain }, session));
};

/** Answers of the equipment service to the question whether any crane stands (protocols §1). */
export const projectGateHandlers = (acceptances: CompletionAcceptances): readonly Handler[] => {
  const { model, store, actAsSystem } = acceptances;
  const attemptOf = async ({ projectId, token }: { projectId: string; token: string }, session: ClientSession) => {
    const attempts = await model.find({ 'form.projectId': projectId } as never, { _id: 1 }, { session }).lean<Pick<Acceptance, '_id'>[]>();
    const attempt = attempts.find((acceptance) => tokenOf(acceptance) === token);
    return attempt ? store.find(model, attempt._id, session) : null;
  };
  return [
    on(projectGateSealed, async ({ data, session }) => {
      const acceptance = await attemptOf(data, session);
      if (!acceptance || acceptance.state === 'ACCEPTED') return;
      if (acceptance.state === 'CHECKING_EQUIPMENT') return accept(acceptances, acceptance._id, session);
      expectTaken(await store.save<Acceptance>(model, acceptance, { events: [aborted(acceptance)] }, session));
    }),
    on(projectGateRefused, async ({ data, session }) => {
      const acceptance = await attemptOf(data, session);
      if (!acceptance) return;
      const { code, cranes } = data;
      if (acceptance.state === 'ACCEPTED') return unsealed(acceptances, { id: acceptance._id, code }, session);
      const opinion = [gateRefusals[code].zh, cranes.map(({ filingNumber }) => filingNumber).join('、')].filter(Boolean).join(': ');
      expectTaken(await actAsSystem(acceptance._id, { action: 'refuse', opinion, asked: { code, cranes } }, session));
    }),
  ];
};
