import { type Bilingual, err, type Fault, ok, type Result } from '@anzhu/kernel';
import { type AllowedAction, type Refusal, requirementsNotMet } from './refusal.ts';
import { actorsOf, isPanel, type Move, type Need, type PaperRequirement, type Panel, seatActors, type Variant, type Workflow } from './table.ts';

/** Who wants to act, in the terms of one case. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly string[];
  /** Parties of the case the actor's organisation is, such as `applicant`. */
  readonly parties: readonly string[];
  /** Whether the actor is an authority with the case in its region. */
  readonly isAuthority: boolean;
  /** Panel seats assigned to the actor's organisation; `undefined` seats are open to every authority of the region. */
  readonly holdsSeat: (seat: string) => boolean;
}

/** What the table needs to know of a case. */
export interface CasePosition {
  readonly state: string;
  readonly verdicts: Readonly<Record<string, string | undefined>>;
  /** The authority's person who decided the stage before, for the separation of duties. */
  readonly lastDecidedBy?: string | undefined;
  readonly papers: readonly string[];
  readonly isOutOfProvince: boolean;
}

export interface Command {
  readonly action: string;
  readonly opinion?: string | undefined;
  readonly asked?: Readonly<Record<string, unknown>>;
  readonly verdict?: string | undefined;
}

export interface Transition {
  readonly to: string;
  /** The role in which the actor acted. */
  readonly role: string;
  readonly seat?: string;
  readonly verdicts: Readonly<Record<string, string | undefined>>;
}

const SYSTEM = 'SYSTEM';
/** Roles of units; every other role is an authority's. */
export const applicantRoles: readonly string[] = ['UNIT_ADMIN', 'UNIT_CLERK'];

const partyOf = (move: Move<string>): string | undefined => (isPanel(move) ? undefined : move.party);

const unitMay = (actor: Actor, move: Move<string>): boolean => actor.parties.includes(partyOf(move) ?? 'applicant');

/** An authority acts in its region; on a step bound to a party only as that party, otherwise never on two stages in a row. */
const authorityMay = (actor: Actor, move: Move<string>, position: CasePosition): boolean => {
  if (!actor.isAuthority) return false;
  const party = partyOf(move);
  if (party !== undefined) return actor.parties.includes(party);
  return position.lastDecidedBy !== actor.id && (!isPanel(move) || openSeats(move, actor, position).length > 0);
};

const openSeats = (move: Panel<string>, actor: Actor, position: CasePosition): readonly string[] =>
  Object.keys(move.seats).filter(
    (seat) => position.verdicts[seat] === undefined && actor.holdsSeat(seat) && seatActors(move, seat).some((role) => actor.roles.includes(role)),
  );

const roleFor = (move: Move<string>, actor: Actor, position: CasePosition): string | undefined => {
  const able = actorsOf(move, position.state).filter((role) => actor.roles.includes(role));
  return able.find((role) => {
    if (role === SYSTEM) return true;
    return applicantRoles.includes(role) ? unitMay(actor, move) : authorityMay(actor, move, position);
  });
};

/** The actions an actor may take now: the same answer serves buttons, worklists and refusals. */
export const availableActions = (
  { workflow, variant }: { readonly workflow: Workflow; readonly variant: Variant },
  position: CasePosition,
  actor: Actor,
): readonly AllowedAction[] =>
  Object.entries(variant.moves).flatMap(([action, move]) => {
    const label = workflow.process.actions[action];
    return move && label && roleFor(move, actor, position) ? [{ action, zh: label.zh, en: label.en }] : [];
  });

const fault = (path: string, code: string, text: Bilingual): Fault => ({ path, code, ...text });

const missing = (path: string, { zh, en }: Bilingual): Fault => fault(path, 'REQUIRED', { zh: `缺少${zh}`, en: `${en} is missing` });

const opinionFaults = (need: Need | undefined, opinion: string | undefined): readonly Fault[] =>
  need === 'required' && !opinion?.trim() ? [missing('opinion', { zh: '审核意见', en: 'The opinion' })] : [];

/** The papers a case still lacks, each named. */
export const missingPapers = (papers: readonly PaperRequirement[], position: CasePosition): readonly Fault[] =>
  papers
    .filter(({ required }) => required === true || (required === 'OUT_OF_PROVINCE' && position.isOutOfProvince))
    .filter(({ kind }) => !position.papers.includes(kind))
    .map((paper) => missing(`papers.${paper.kind}`, paper));

const stepFaults = (workflow: Workflow, move: Exclude<Move<string>, Panel<string>>, input: { command: Command; position: CasePosition }): readonly Fault[] => [
  ...opinionFaults(move.opinion, input.command.opinion),
  ...Object.entries(move.asks ?? {})
    .filter(([ask, need]) => need === 'required' && (input.command.asked?.[ask] ?? '') === '')
    .map(([ask]) => missing(ask, workflow.process.asks?.[ask] ?? { zh: ask, en: ask })),
  ...missingPapers(move.papers ?? [], input.position),
];

const panelFaults = (move: Panel<string>, command: Command): readonly Fault[] => {
  const verdict = command.verdict === undefined ? undefined : move.verdicts[command.verdict];
  return verdict ? opinionFaults(verdict.opinion, command.opinion) : [missing('verdict', { zh: '审核结果', en: 'The verdict' })];
};

const decidePanel = (move: Panel<string>, role: string, input: { command: Command; position: CasePosition; actor: Actor }): Transition => {
  const seat = openSeats(move, input.actor, input.position).find((name) => seatActors(move, name).includes(role)) ?? '';
  const verdicts = { ...input.position.verdicts, [seat]: input.command.verdict };
  const to = move.merge(verdicts);
  return { to, role, seat, verdicts: to === input.position.state ? verdicts : {} };
};

const whyNot = (variant: Variant, position: CasePosition, input: { command: Command; actor: Actor }): Bilingual => {
  const move = variant.moves[input.command.action];
  const roles = move ? actorsOf(move, position.state) : [];
  if (roles.length === 0) return { zh: '当前状态不可进行该操作', en: 'The action is not possible in this state' };
  return position.lastDecidedBy === input.actor.id
    ? { zh: '同一人不得连续办理两个环节', en: 'One person may not decide two consecutive stages' }
    : { zh: '该操作由其他角色办理', en: 'Another role takes this action' };
};

/** Whether and whither a command moves a case: the guard of the table. Names everything that is wrong at once. */
export const transition = (
  table: { readonly workflow: Workflow; readonly variant: Variant },
  position: CasePosition,
  { command, actor }: { readonly command: Command; readonly actor: Actor },
): Result<Transition, Refusal> => {
  const move = table.variant.moves[command.action];
  const role = move && roleFor(move, actor, position);
  if (!move || !role) {
    const why = whyNot(table.variant, position, { command, actor });
    return err({ code: 'ACTION_NOT_ALLOWED', state: position.state, action: command.action, allowed: availableActions(table, position, actor), ...why });
  }
  const faults = isPanel(move) ? panelFaults(move, command) : stepFaults(table.workflow, move, { command, position });
  if (faults.length > 0) return err(requirementsNotMet(faults));
  return ok(isPanel(move) ? decidePanel(move, role, { command, position, actor }) : { to: move.to, role, verdicts: {} });
};
