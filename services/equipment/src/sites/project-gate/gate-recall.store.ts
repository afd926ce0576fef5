import { isDeepStrictEqual } from 'node:util';
import { type CloudEvent, dismantlingNoticeUndone } from '@anzhu/contracts';
import { type Clock, localDate, ok, type Result } from '@anzhu/kernel';
import { modelOf } from '@anzhu/register';
import { createStore, type Store } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession, Connection, Model } from 'mongoose';
import { craneRegister } from '../../cranes/crane/crane.register.ts';
import type { Crane } from '../../cranes/crane/crane.ts';
import { installationRegister } from '../installation/installation.register.ts';
import type { Installation } from '../installation/installation.ts';
import { type NameCrane, namesAfter, recalled } from './gate-recall.ts';
import { compareGate } from './gate-repair.ts';
import { defineProjectGates } from './project-gate.store.ts';
import { type GateState, type ProjectGate, unknownGate } from './project-gate.ts';

const entry = {
  actorId: 'system',
  actorName: '系统',
  role: 'SYSTEM',
  action: 'recall',
  label: { zh: '按已发布事件恢复', en: 'Recall from what was published' },
};

const stateOf = (gate: GateState): string => (gate.sealedBy === null ? `${gate.open.length}` : '封闭');

/** What the machines in these events are called: as they are on record, unless the events give them another number since. */
const namesOf = async (cranes: Model<Crane>, events: readonly CloudEvent[]): Promise<NameCrane> => {
  const ids = [...new Set(events.map(({ data }) => String(data['craneId'])))];
  const found = (await cranes.collection.find({ _id: { $in: ids } } as never).toArray()) as unknown as readonly Crane[];
  const names = namesAfter(new Map(found.map(({ _id, filingNumber, category }) => [_id, { filingNumber, category }])), events);
  return ({ installationId, craneId, time }) => {
    const named = names.get(craneId);
    if (!named) throw new Error(`no filing of crane ${craneId} is known, neither on record nor published`);
    return { installationId, craneId, ...named, since: localDate(new Date(time)) };
  };
};

interface Recalling {
  readonly store: Store;
  readonly gates: Model<ProjectGate>;
  readonly installations: Model<Installation>;
  readonly name: NameCrane;
}

/** What stands on record is in the gate, also where its dismantling was published and is lost; a seal that was promised holds all the same. */
const withStanding = async (
  installations: Model<Installation>,
  { projectId, gate }: { readonly projectId: string; readonly gate: GateState },
  session: ClientSession,
): Promise<GateState> => {
  if (gate.sealedBy !== null) return gate;
  const standing = await installations.find({ projectId, isStanding: true }, null, { session }).lean<Installation[]>();
  const compared = compareGate(projectId, { gate, project: null, installations: standing, promised: null });
  const missing = compared.filter(({ finding }) => finding === 'MISSING').map(({ crane }) => crane);
  return { ...gate, open: [...gate.open, ...missing] };
};

/** Without what told of stays on record that they stand again: the record says whether they do. */
const ofLost = async (
  installations: Model<Installation>,
  events: readonly CloudEvent[],
  session: ClientSession,
): Promise<readonly CloudEvent[]> => {
  const undone = events.filter(({ type }) => type === dismantlingNoticeUndone.type);
  if (undone.length === 0) return events;
  const ids = undone.map(({ data }) => String(data['installationId']));
  const known = await installations.distinct('_id', { _id: { $in: ids } }, { session });
  return events.filter((event) => !(undone.includes(event) && known.includes(String(event.data['installationId']))));
};

const recallOne = async (
  { store, gates, installations, name }: Recalling,
  { projectId, events }: { readonly projectId: string; readonly events: readonly CloudEvent[] },
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const gate = await store.find(gates, projectId, session);
  const { isKnown, open, sealedBy, isAccepted, answers } = gate ?? unknownGate;
  const before: GateState = { isKnown, open, sealedBy, isAccepted, answers };
  const told = await ofLost(installations, events, session);
  const published = told.reduce((state, event) => recalled(state, event, name), before);
  const after = await withStanding(installations, { projectId, gate: published }, session);
  if (isDeepStrictEqual(after, before)) return ok(null);
  const history = [{ ...entry, from: stateOf(before), to: stateOf(after) }];
  return gate
    ? store.save<ProjectGate>(gates, gate, { set: after, history }, session)
    : store.insert<ProjectGate>(gates, { _id: projectId, ...after }, { history }, session);
};

/** Brings the gates of a restored database to what the service has published of them and to what stands on record, before any question is answered again. */
export const recallGates = async (connection: Connection, clock: Clock, events: readonly CloudEvent[]): Promise<void> => {
  const store = createStore({ connection, clock });
  const recalling: Recalling = {
    store,
    gates: defineProjectGates(connection),
    installations: modelOf(connection, installationRegister),
    name: await namesOf(modelOf(connection, craneRegister), events),
  };
  const byProject = new Map<string, CloudEvent[]>();
  for (const event of events) {
    const { projectId } = event.data;
    if (typeof projectId === 'string') byProject.set(projectId, [...(byProject.get(projectId) ?? []), event]);
  }
  for (const [projectId, told] of byProject) {
    const done = await store.atomically((session) => recallOne(recalling, { projectId, events: told }, session));
    if (!done.ok) throw new Error(`the gate of project ${projectId} could not be recalled: ${done.error.code}`);
  }
};
