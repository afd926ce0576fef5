import type { Result } from '@anzhu/kernel';
import { defineAggregate, type Store } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession, Connection, Model } from 'mongoose';
import { type GateMove, type GateState, type ProjectGate, unknownGate } from './project-gate.ts';

const crane = { installationId: String, craneId: String, filingNumber: String, category: String, since: String };
const answer = { token: String, kind: String, code: String, cranes: [crane] };

/** The last net under the invariant: a sealed gate with a crane in it cannot be stored. */
const neverSealedWhileOpen = { $expr: { $or: [{ $eq: ['$sealedBy', null] }, { $eq: [{ $size: '$open' }, 0] }] } };

export const defineProjectGates = (connection: Connection): Model<ProjectGate> =>
  defineAggregate<ProjectGate>(connection, 'project_gates', {
    fields: { isKnown: Boolean, open: [crane], sealedBy: String, isAccepted: Boolean, answers: [answer] },
    indexes: [],
    validator: neverSealedWhileOpen,
  });

const changesNothing = ({ set, events }: GateMove): boolean => Object.keys(set).length === 0 && events.length === 0;

/** Gates by project: every change is one guarded write in the caller's transaction. */
export const createProjectGates = (store: Store, model: Model<ProjectGate>) => {
  const find = async (projectId: string | undefined, session?: ClientSession): Promise<GateState> =>
    (projectId === undefined ? null : await store.find(model, projectId, session)) ?? unknownGate;

  const change = async (
    projectId: string,
    session: ClientSession,
    decide: (gate: GateState) => Result<GateMove, Refusal>,
  ): Promise<Result<unknown, Refusal>> => {
    const gate = await store.find(model, projectId, session);
    const decided = decide(gate ?? unknownGate);
    if (!decided.ok || changesNothing(decided.value)) return decided;
    const { set, events } = decided.value;
    return gate
      ? store.save<ProjectGate>(model, gate, { set, events }, session)
      : store.insert<ProjectGate>(model, { _id: projectId, ...unknownGate, ...set }, { events }, session);
  };

  const openIn = async (projectIds: readonly string[]): Promise<ReadonlyMap<string, ProjectGate['open']>> => {
    const gates = await model.collection.find({ _id: { $in: [...projectIds] as never } }, { projection: { open: 1 } }).toArray();
    return new Map(gates.map((gate) => [String(gate._id), gate.open as ProjectGate['open']]));
  };

  return { find, change, openIn };
};

export type ProjectGates = ReturnType<typeof createProjectGates>;
