import type { Result } from '@anzhu/kernel';
import type { OnTimer } from '@anzhu/store';
import type { Command, Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';

interface ActsAsSystem {
  readonly actAsSystem: (id: string, command: Command, session?: ClientSession) => Promise<Result<unknown, Refusal>>;
}

/** Nothing when the action was taken or is no longer offered; any other refusal is a bug or an outage and throws. */
export const expectTaken = (outcome: Result<unknown, Refusal>): void => {
  if (outcome.ok || outcome.error.code === 'ACTION_NOT_ALLOWED') return;
  throw new Error(`An action of the platform was refused: ${JSON.stringify(outcome.error)}`);
};

/** Takes the SYSTEM action a timer is named after. */
export const actionOfTimer =
  (cases: ActsAsSystem): OnTimer =>
  async (id, { name }) =>
    expectTaken(await cases.actAsSystem(id, { action: name }));
