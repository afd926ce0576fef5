import { type CaseRecord, defineCases, type Process } from '@anzhu/casework';
import type { Result } from '@anzhu/kernel';
import type { OnTimer } from '@anzhu/store';
import type { Command, Refusal } from '@anzhu/workflow';
import type { ClientSession, Connection, Model } from 'mongoose';

/** Places have their indexes in every process. */
const indexedAlways = ['d2', 'd4', 'd6'];

/** The model of a process's cases with the filters and indexes the process names. */
export const casesOf = <F, X, Facts>(connection: Connection, process: Process<F, X, Facts>): Model<CaseRecord<F, X>> =>
  defineCases<F, X>(connection, process.collection, {
    filters: Object.values(process.filters ?? {}).flatMap(({ path }) => (indexedAlways.includes(path) ? [] : [path])),
    indexes: process.indexes ?? [],
  });

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
