import { type Act, decide } from '@anzhu/casework';
import { type Calendar, chinaCalendar } from '@anzhu/kernel';
import type { EventDraft } from '@anzhu/store';
import type { Actor, Command } from '@anzhu/workflow';
import {
  accept,
  admit,
  type GateMove,
  type GateState,
  know,
  remove,
  unknownGate,
} from '../../services/equipment/src/sites/project-gate/project-gate.ts';
import {
  type Acceptance,
  aborted,
  completionAcceptanceProcess,
} from '../../services/supervision/src/completion-acceptance/completion-acceptance.ts';
import { noFacts, type Project } from '../../services/supervision/src/project/project.ts';
import { noticeClosed, noticeIssued } from '../../services/supervision/src/project/project-facts.ts';
import { acceptedReasons } from '../../services/supervision/src/project/project-rules.ts';
import { statusOf } from '../../services/supervision/src/project/project-status.ts';
import type { SupervisedFact } from '../../services/supervision/src/project/supervision-of.ts';
import { authority, base, chief, newAttempt, projectId, staff, supervisor } from './gate-cast.ts';
import type { GateRules } from './gate-rules.ts';

const at = new Date('2026-03-02T02:00:00Z');
const facts = { ...noFacts, isApproved: true, safetyTerminatedOn: '2026-03-01' };

/** Supervision and equipment with nothing between them but messages: each ever sent may arrive at any time, any number of times. */
export interface World {
  readonly rules: GateRules;
  gate: GateState;
  attempts: Acceptance[];
  project: Project;
  readonly sent: EventDraft[];
  /** Cranes of approved notices, by how far they are. */
  readonly cranes: ('ANNOUNCED' | 'STANDING' | 'GONE')[];
  readonly heardAborted: Set<string>;
  /** How many cranes stood there whenever the gate was asked for the first time by an attempt. */
  readonly asked: number[];
}

export const newWorld = (rules: GateRules): World => ({
  rules,
  gate: unknownGate,
  attempts: [],
  project: {
    _id: projectId,
    name: '工程',
    division: '530102',
    qualityAuthority: authority,
    safetyAuthority: '530102-SS',
    supervision: [{ discipline: 'QUALITY', supervisors: [{ supervisorId: supervisor.id, isLeader: true }], planId: 'plan' }],
    facts,
    ...statusOf(facts),
  } as unknown as Project,
  sent: [{ type: 'supervision.supervision-registration.approved.v1', data: { projectId, registrationId: 'registration' } }],
  cranes: ['ANNOUNCED', 'ANNOUNCED', 'ANNOUNCED'],
  heardAborted: new Set(),
  asked: [],
});

/** The tokens of the rules in place of those of the decision code. */
const told = ({ rules }: World, attempt: Acceptance, events: readonly EventDraft[]): readonly EventDraft[] =>
  events.map((event) => ({ ...event, data: { ...event.data, token: rules.tokenOf(attempt) } }));

const decided = (world: World, attempt: Acceptance, { actor, command }: { actor: Actor; command: Command }) => {
  const circumstances = {
    at,
    today: '2026-03-02',
    actor: { id: actor.id, name: '', org: authority, region: '530102' },
    facts: { project: world.project, staff },
    asked: command.asked ?? {},
  };
  const act: Act<SupervisedFact> = { command, actor, circumstances, calendar: chinaCalendar as Calendar };
  return decide(completionAcceptanceProcess, attempt, act);
};

const projectAfter = (project: Project, state: string, id: string): Project =>
  state === 'ACCEPTED' || state === 'ANNULLED'
    ? { ...project, facts: { ...project.facts, acceptanceId: state === 'ACCEPTED' ? id : null } }
    : project;

/** One write of the supervision service: state and events together. With the planted bug, events first and then a crash. */
const take = (world: World, attempt: Acceptance, move: { actor: Actor; command: Command }): boolean => {
  const decision = decided(world, attempt, move);
  if (!decision.ok) return false;
  const { set, events } = decision.value;
  const next = { ...attempt, ...set } as Acceptance;
  world.sent.push(...told(world, next, events));
  if (!world.rules.isAbortDurable && move.command.action === 'withdraw') return true;
  world.attempts = [...world.attempts.filter(({ _id }) => _id !== attempt._id), next];
  world.project = projectAfter(world.project, next.state, next._id);
  return true;
};

const isOpen = ({ state }: Acceptance): boolean => state === 'CHECKING_EQUIPMENT' || state === 'ACCEPTED';

const last = (world: World): Acceptance | undefined => world.attempts.at(-1);

/** The unique partial index: one attempt at a time that is not final. */
const request = (world: World): boolean =>
  world.attempts.length < 3 &&
  !world.attempts.some(isOpen) &&
  take(world, newAttempt(world.attempts.length), { actor: supervisor, command: { action: 'request' } });

const on =
  (actor: Actor, command: Command) =>
  (world: World): boolean => {
    const attempt = last(world);
    return attempt !== undefined && take(world, attempt, { actor, command });
  };

const change = (world: World, { set, events }: GateMove): true => {
  world.gate = { ...world.gate, ...set };
  world.sent.push(...events);
  return true;
};

const craneOf = (at: number) => ({
  installationId: `installation-${at}`,
  craneId: `crane-${at}`,
  filingNumber: `云AA-T2026${at}`,
  category: 'TOWER_CRANE' as const,
  since: '2026-03-01',
});

const install =
  (which: number) =>
  (world: World): boolean => {
    if (world.cranes[which] !== 'ANNOUNCED') return false;
    const admitted = admit(world.gate, projectId, craneOf(which));
    if (!admitted.ok) return false;
    world.cranes[which] = 'STANDING';
    return change(world, admitted.value);
  };

const dismantle =
  (which: number) =>
  (world: World): boolean => {
    if (world.cranes[which] !== 'STANDING') return false;
    world.cranes[which] = 'GONE';
    return change(world, remove(world.gate, `installation-${which}`));
  };

type Heard = (world: World, data: { readonly token: string; readonly code?: unknown; readonly cranes?: unknown }) => boolean;

const attemptOf = ({ attempts, rules }: World, token: string): Acceptance | undefined =>
  attempts.findLast((attempt) => rules.tokenOf(attempt) === token);

/** Accepted, unless a notice was issued meanwhile: then the seal is given back. */
const hearEmpty = (world: World, attempt: Acceptance): boolean =>
  take(world, attempt, { actor: base, command: { action: 'accept' } }) ||
  take(world, attempt, { actor: base, command: { action: 'refuse', asked: { code: 'NOTICE_ISSUED', cranes: [] } } });

const hearSealed: Heard = (world, { token }) => {
  const attempt = attemptOf(world, token);
  if (!attempt || attempt.state === 'ACCEPTED') return true;
  if (attempt.state === 'CHECKING_EQUIPMENT') return hearEmpty(world, attempt);
  world.sent.push(...told(world, attempt, [aborted(attempt)]));
  return true;
};

const hearRefused: Heard = (world, { token, code, cranes }) => {
  const attempt = attemptOf(world, token);
  return attempt !== undefined && take(world, attempt, { actor: base, command: { action: 'refuse', asked: { code, cranes } } });
};

const hearings: Readonly<Record<string, Heard>> = {
  'supervision.supervision-registration.approved.v1': (world) => change(world, know(world.gate)),
  'supervision.completion-acceptance.requested.v1': (world, { token }) => {
    if (!world.gate.answers.some((known) => known.token === token)) world.asked.push(world.gate.open.length);
    return change(world, world.rules.answer(world.gate, { projectId, token }));
  },
  'supervision.completion-acceptance.accepted.v1': (world, { token }) => change(world, accept(world.gate, { projectId, token })),
  'supervision.completion-acceptance.aborted.v1': (world, { token }) => {
    world.heardAborted.add(token);
    return change(world, world.rules.abort(world.gate, { projectId, token }));
  },
  'equipment.project-gate.sealed.v1': hearSealed,
  'equipment.project-gate.refused.v1': hearRefused,
};

/** A message of the past arrives: late, again, out of order, or again because its first receiver crashed before it acknowledged. */
export const deliver = (world: World, which: number): boolean => {
  const message = world.sent[which % world.sent.length];
  return message ? (hearings[message.type]?.(world, message.data as never) ?? false) : false;
};

const factsAfter = (world: World, changed: ReturnType<typeof noticeClosed>): true => {
  world.project = { ...world.project, facts: { ...world.project.facts, ...changed(world.project.facts) } };
  return true;
};

/** One notice at a time; none once the completion is accepted. */
const issueNotice = (world: World): boolean =>
  world.project.facts.notices.length === 0 &&
  acceptedReasons(world.project).length === 0 &&
  factsAfter(world, noticeIssued({ id: 'notice', number: '1', type: 'ORDERED' }));

const closeNotice = (world: World): boolean => world.project.facts.notices.length > 0 && factsAfter(world, noticeClosed('notice'));

/** What may happen beside the arrival of messages. */
export const happenings: Readonly<Record<string, (world: World) => boolean>> = {
  request,
  repeat: on(base, { action: 'repeatRequest' }),
  timeOut: on(base, { action: 'timeOut' }),
  withdraw: on(supervisor, { action: 'withdraw' }),
  annul: on(chief, { action: 'annul', opinion: '撤销' }),
  install0: install(0),
  install1: install(1),
  install2: install(2),
  dismantle0: dismantle(0),
  dismantle1: dismantle(1),
  dismantle2: dismantle(2),
  issueNotice,
  closeNotice,
};

/** What is wrong with the world now; nothing while protocols §1 holds. */
export const brokenIn = ({ attempts, gate, heardAborted, project }: World): string | null => {
  const accepted = attempts.find(({ state }) => state === 'ACCEPTED');
  if (accepted && gate.open.length > 0) return 'a crane stands while the acceptance is in force';
  if (accepted && admit(gate, projectId, craneOf(9)).ok) return 'a crane could enter while the acceptance is in force';
  if (accepted && project.facts.notices.length > 0) return 'a notice is open while the acceptance is in force';
  if (gate.sealedBy !== null && heardAborted.has(gate.sealedBy)) return 'an attempt that was given up holds the gate';
  return null;
};

/** What is wrong once every message has arrived: a seal that nobody will ever lift. */
export const leftBehindIn = ({ attempts, gate }: World): string | null =>
  gate.sealedBy !== null && !attempts.some(isOpen) ? 'the gate stays sealed by an attempt that was given up' : null;
