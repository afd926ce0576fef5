import {
  type CloudEvent,
  dismantlingNoticeApproved,
  dismantlingNoticeUndone,
  installationNoticeApproved,
  installationNoticeCancelled,
  projectGateRefused,
  projectGateSealed,
  projectGateUnsealed,
} from '@anzhu/contracts';
import type { GateAnswer, GateState, StandingCrane } from './project-gate.ts';

type Said = Pick<CloudEvent, 'type' | 'time' | 'data'>;

/** The crane of an installation notice that was approved, as a gate names it. */
export type NameCrane = (approved: { readonly installationId: string; readonly craneId: string; readonly time: string }) => StandingCrane;

export type CraneName = Pick<StandingCrane, 'filingNumber' | 'category'>;

/** What machines are called after events: by the last number that one of them tells. */
export const namesAfter = (
  before: ReadonlyMap<string, CraneName>,
  events: readonly Pick<CloudEvent, 'data'>[],
): ReadonlyMap<string, CraneName> => {
  const names = new Map(before);
  for (const { data } of events) {
    const {
      craneId = '',
      filingNumber,
      category = names.get(craneId)?.category,
    } = data as Partial<CraneName> & { readonly craneId?: string };
    if (filingNumber && category) names.set(craneId, { filingNumber, category });
  }
  return names;
};

const remembering = ({ answers }: GateState, answer: GateAnswer): readonly GateAnswer[] => {
  const known = answers.find(({ token }) => token === answer.token);
  if (known && answer.kind !== 'ABORTED') return answers;
  return [...answers.filter(({ token }) => token !== answer.token), answer];
};

const sealed = (gate: GateState, token: string): GateState => ({
  ...gate,
  isKnown: true,
  open: [],
  sealedBy: token,
  isAccepted: gate.sealedBy === token && gate.isAccepted,
  answers: remembering(gate, { token, kind: 'SEALED' }),
});

const unsealed = (gate: GateState, token: string): GateState => ({
  ...gate,
  ...(gate.sealedBy === token ? { sealedBy: null, isAccepted: false } : {}),
  answers: remembering(gate, { token, kind: 'ABORTED' }),
});

const without = (gate: GateState, installationId: string): GateState => ({
  ...gate,
  open: gate.open.filter((crane) => crane.installationId !== installationId),
});

const refused = (gate: GateState, data: unknown): GateState => {
  const { token, code, cranes } = projectGateRefused.data.parse(data);
  const answer: GateAnswer =
    code === 'ABORTED' ? { token, kind: 'ABORTED' } : { token, kind: 'REFUSED', code, cranes: cranes as readonly StandingCrane[] };
  return { ...gate, answers: remembering(gate, answer) };
};

const admitted = (gate: GateState, { data, time }: Said, name: NameCrane): GateState => {
  const { installationId, craneId, insteadOf = [] } = installationNoticeApproved.data.parse(data);
  const others = [installationId, ...insteadOf].reduce(without, gate);
  return { ...others, isKnown: true, open: [...others.open, name({ installationId, craneId, time })] };
};

/** What was told to stand again is let in again, unless its installation is lost. */
const undone = (gate: GateState, { data, time }: Said, name: NameCrane): GateState => {
  const { installationId, craneId, isInstallationLost } = dismantlingNoticeUndone.data.parse(data);
  const others = without(gate, installationId);
  return isInstallationLost ? others : { ...others, open: [...others.open, name({ installationId, craneId, time })] };
};

/** A gate after an event that was published of it and that its restored database has forgotten: a seal that was promised holds, and whatever was let in stands until an event says that it has gone. */
export const recalled = (gate: GateState, event: Said, name: NameCrane): GateState => {
  const { type, data } = event;
  if (type === installationNoticeApproved.type) return admitted(gate, event, name);
  if (type === installationNoticeCancelled.type) return without(gate, installationNoticeCancelled.data.parse(data).installationId);
  if (type === dismantlingNoticeApproved.type) return without(gate, dismantlingNoticeApproved.data.parse(data).installationId);
  if (type === dismantlingNoticeUndone.type) return undone(gate, event, name);
  if (type === projectGateSealed.type) return sealed(gate, projectGateSealed.data.parse(data).token);
  if (type === projectGateUnsealed.type) return unsealed(gate, projectGateUnsealed.data.parse(data).token);
  return type === projectGateRefused.type ? refused(gate, data) : gate;
};

/** The token for which the published events of a gate say that it is sealed. */
export const sealIn = (published: readonly Pick<CloudEvent, 'type' | 'data'>[]): string | null => {
  let token: string | null = null;
  for (const { type, data } of published) {
    if (type === projectGateSealed.type) token = projectGateSealed.data.parse(data).token;
    else if (type === projectGateUnsealed.type && projectGateUnsealed.data.parse(data).token === token) token = null;
  }
  return token;
};
