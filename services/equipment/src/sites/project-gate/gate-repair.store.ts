import type { CloudEvent } from '@anzhu/contracts';
import { projectCopies } from '@anzhu/copies';
import { type Clock, err, isBlank, ok, type Result } from '@anzhu/kernel';
import { modelOf } from '@anzhu/register';
import { createStore, type Store } from '@anzhu/store';
import { badUserInput, type Refusal } from '@anzhu/workflow';
import type { ClientSession, Connection, Model } from 'mongoose';
import { installationRegister } from '../installation/installation.register.ts';
import type { Installation } from '../installation/installation.ts';
import { sealIn } from './gate-recall.ts';
import { type ComparedCrane, compareGate, compareSeal, type GateEvidence, rebuiltGate, type SealFinding } from './gate-repair.ts';
import { defineProjectGates } from './project-gate.store.ts';
import { type GateState, type ProjectGate, unknownGate } from './project-gate.ts';

interface Order {
  readonly operator: string;
  readonly reason: string;
}

export interface ShownGate {
  readonly sealedBy: string | null;
  readonly isKnown: boolean;
  readonly isAccepted: boolean;
  readonly seal: SealFinding;
  readonly cranes: readonly ComparedCrane[];
}

const named = ({ open }: GateState): string => open.map(({ filingNumber }) => filingNumber).join('、') || '—';

/** The entry of an operator in the gate's log. */
const entry = (before: GateState, after: GateState, { operator, reason }: Order) => ({
  actorId: operator,
  actorName: operator,
  role: 'OPERATOR',
  action: 'rebuild',
  label: { zh: '按安装记录重建', en: 'Rebuild from the installations' },
  from: named(before),
  to: named(after),
  opinion: reason,
});

const noReason = badUserInput({ path: 'reason', code: 'REQUIRED', zh: '缺少原因', en: 'The reason is missing' });

/** What was published of a project's gate, in order. */
export type PublishedGate = (projectId: string) => Promise<readonly Pick<CloudEvent, 'type' | 'data'>[]>;

interface Registers {
  readonly store: Store;
  readonly gates: Model<ProjectGate>;
  readonly installations: Model<Installation>;
  readonly projects: Pick<ReturnType<typeof projectCopies>, 'find'>;
  readonly published: PublishedGate;
}

type Found = GateEvidence & { readonly gate: ProjectGate | null };

const found = async ({ store, gates, ...others }: Registers, projectId: string, session?: ClientSession): Promise<Found> => {
  const gate = await store.find(gates, projectId, session);
  const open = gate?.open ?? [];
  const ids = open.map(({ installationId }) => installationId as never);
  const craneIds = open.map(({ craneId }) => craneId);
  const query = { $or: [{ projectId, isStanding: true }, { _id: { $in: ids } }, { craneId: { $in: craneIds }, projectId }] };
  const known = await others.installations.collection.find(query, session ? { session } : {}).toArray();
  return {
    gate,
    project: await others.projects.find(projectId, session),
    installations: known as unknown as readonly Installation[],
    promised: sealIn(await others.published(projectId)),
  };
};

const shown = async (registers: Registers, projectId: string): Promise<ShownGate> => {
  const evidence = await found(registers, projectId);
  const { sealedBy, isKnown, isAccepted } = evidence.gate ?? unknownGate;
  return { sealedBy, isKnown, isAccepted, seal: compareSeal(evidence), cranes: compareGate(projectId, evidence) };
};

const write = async (
  registers: Registers,
  { projectId, ...order }: Order & { readonly projectId: string },
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const { store, gates } = registers;
  const evidence = await found(registers, projectId, session);
  const rebuilt = rebuiltGate(projectId, evidence);
  if (!rebuilt.ok || rebuilt.value === null) return rebuilt;
  const { gate } = evidence;
  const { isKnown, open, sealedBy, isAccepted, answers } = rebuilt.value;
  const own = { isKnown, open, sealedBy, isAccepted, answers };
  const history = [entry(gate ?? unknownGate, own, order)];
  return gate
    ? store.save<ProjectGate>(gates, gate, { set: own, history }, session)
    : store.insert<ProjectGate>(gates, { _id: projectId, ...own }, { history }, session);
};

/** What an operator may do to the gate of a project: look at it beside the installations and what was published of it, and rebuild it from them. */
export const gateRepair = (connection: Connection, clock: Clock, published: PublishedGate) => {
  const registers: Registers = {
    store: createStore({ connection, clock }),
    gates: defineProjectGates(connection),
    installations: modelOf(connection, installationRegister),
    projects: projectCopies(connection),
    published,
  };
  return {
    show: (projectId: string) => shown(registers, projectId),
    /** In one transaction, with operator and reason in the gate's log; answers with the gate as it was found. */
    rebuild: async (projectId: string, order: Order): Promise<Result<ShownGate, Refusal>> => {
      if (isBlank(order.reason)) return err(noReason);
      const before = await shown(registers, projectId);
      const done = await registers.store.atomically((session) => write(registers, { projectId, ...order }, session));
      return done.ok ? ok(before) : done;
    },
  };
};
