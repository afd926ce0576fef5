import {
  completionAcceptanceAborted,
  completionAcceptanceAccepted,
  completionAcceptanceRequested,
  projectRegistered,
  projectStatusChanged,
  registrationApproved,
} from '@anzhu/contracts';
import { ok } from '@anzhu/kernel';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import type { ProjectGates } from './project-gate.store.ts';
import { type Attempt, abort, accept, answer, type GateMove, type GateState, know } from './project-gate.ts';

/** What the supervision service's events do to gates. Under duplicates and replay they are harmless: a gate remembers its answers. */
export const gateHandlers = (gates: ProjectGates): readonly Handler[] => {
  const change = async (projectId: string, session: ClientSession, move: (gate: GateState) => GateMove): Promise<void> => {
    const changed = await gates.change(projectId, session, (gate) => ok(move(gate)));
    if (!changed.ok) throw new Error(`The gate of project ${projectId} could not be changed: ${changed.error.code}`);
  };
  const asked = [
    [completionAcceptanceRequested, answer],
    [completionAcceptanceAborted, abort],
    [completionAcceptanceAccepted, accept],
  ] as const;
  const attempts = asked.map(([definition, move]) =>
    on(definition, ({ data: { projectId, token }, session }) => {
      const attempt: Attempt = { projectId, token };
      return change(projectId, session, (gate) => move(gate, attempt));
    }),
  );
  const projects = [projectRegistered, projectStatusChanged].map((definition) =>
    on(definition, async ({ data: { projectId, constructionStatus }, session }) => {
      if (constructionStatus === 'IN_CONSTRUCTION') await change(projectId, session, know);
    }),
  );
  return [on(registrationApproved, ({ data: { projectId }, session }) => change(projectId, session, know)), ...projects, ...attempts];
};
