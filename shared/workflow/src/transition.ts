import { type Bilingual, err, ok, type Result } from '@anzhu/kernel';
import type { Actor, CasePosition, CaseStanding, Command, Transition } from './position.ts';
import { type AllowedAction, type Refusal, requirementsNotMet } from './refusal.ts';
import { requirementFaults } from './requirements.ts';
import {
  actionLabel,
  actorsOf,
  isPanel,
  type Move,
  type Panel,
  partySeat,
  seatActors,
  stateLabel,
  statesLeft,
  type Variant,
  type Workflow,
} from './table.ts';

const SYSTEM = 'SYSTEM';
/** Roles of units; every other role is an authority's. */
export const applicantRoles: readonly string[] = ['UNIT_ADMIN', 'UNIT_CLERK'];
/** Whoever acts for a unit, with or without a role: a unit that registers itself has none yet (X10). */
export const anyUnit = 'ANY_UNIT';
/** A machine that pushes cases of its own; its actions have no mutation (R0). */
export const pushingSystem = 'PERMIT_REFORM_SYSTEM';
const partyRoles: readonly string[] = [...applicantRoles, anyUnit, pushingSystem];

interface Table {
  readonly workflow: Workflow;
  readonly variant: Variant;
}

const partyOf = (move: Move<string>): string | undefined => (isPanel(move) ? undefined : move.party);

const undoes = (move: Move<string>): boolean => !isPanel(move) && move.undoes === true;

const unitMay = (actor: Actor, move: Move<string>): boolean => actor.parties.includes(partyOf(move) ?? 'applicant');

const mine = (roles: readonly string[], actor: Actor): readonly string[] => roles.filter((role) => actor.roles.includes(role));

const isApart = (move: Move<string>): boolean => partyOf(move) === undefined || (!isPanel(move) && move.isApart === true);

/** An authority acts in its region; on a step bound to a party only as that party; never on two stages of a review in a row. */
const authorityMay = (actor: Actor, move: Move<string>, position: CaseStanding): boolean => {
  if (!actor.isAuthority) return false;
  const party = partyOf(move);
  if (party !== undefined && !actor.parties.includes(party)) return false;
  return undoes(move) || !isApart(move) || position.lastDecidedBy !== actor.id;
};

/** The actor's roles for a seat: as the party it is bound to, never the applicant itself; a unit at a seat bound to none is the applicant. */
const seatRoles = (move: Panel<string>, seat: string, actor: Actor): readonly string[] => {
  const bound = partySeat(move, seat)?.party;
  if (bound !== undefined && actor.parties.includes('applicant')) return [];
  return mine(seatActors(move, seat), actor).filter((role) => {
    const party = bound ?? (partyRoles.includes(role) ? 'applicant' : undefined);
    return party === undefined || actor.parties.includes(party);
  });
};

/** The undecided seats the actor may take. */
const openSeats = (move: Panel<string>, actor: Actor, position: CaseStanding): readonly string[] =>
  Object.keys(move.seats).filter(
    (seat) => position.verdicts[seat] === undefined && actor.holdsSeat(seat) && seatRoles(move, seat, actor).length > 0,
  );

const rolesFor = (move: Move<string>, actor: Actor, position: CaseStanding): readonly string[] => {
  if (!statesLeft(move).includes(position.state)) return [];
  if (isPanel(move)) return openSeats(move, actor, position).flatMap((seat) => seatRoles(move, seat, actor));
  return mine(actorsOf(move, position.state), actor);
};

const roleFor = (move: Move<string>, actor: Actor, position: CaseStanding): string | undefined =>
  rolesFor(move, actor, position).find((role) => {
    if (role === SYSTEM) return true;
    return partyRoles.includes(role) ? isPanel(move) || unitMay(actor, move) : authorityMay(actor, move, position);
  });

/** The actions an actor may take now: the same answer serves buttons, worklists and refusals. */
export const availableActions = (
  { workflow, variant }: { readonly workflow: Workflow; readonly variant: Variant },
  position: CaseStanding,
  actor: Actor,
): readonly AllowedAction[] =>
  Object.entries(variant.moves).flatMap(([action, move]) => {
    if (!move || !roleFor(move, actor, position)) return [];
    const { zh, en } = actionLabel(workflow, variant, action);
    return [{ action, zh, en }];
  });

const decidePanel = (move: Panel<string>, role: string, input: { command: Command; position: CasePosition; actor: Actor }): Transition => {
  const seat = openSeats(move, input.actor, input.position).find((name) => seatRoles(move, name, input.actor).includes(role)) ?? '';
  const verdicts = { ...input.position.verdicts, [seat]: input.command.verdict };
  const to = move.merge(verdicts);
  return { to, role, seat, verdicts: to === input.position.state ? verdicts : {} };
};

const whyNot = (variant: Variant, position: CasePosition, input: { command: Command; actor: Actor }): Bilingual => {
  const move = variant.moves[input.command.action];
  const roles = move ? actorsOf(move, position.state) : [];
  if (roles.length === 0) return { zh: '当前状态不可进行该操作', en: 'The action is not possible in this state' };
  const isMine = mine(roles, input.actor).length > 0;
  if (isMine && !input.actor.isAuthority && !mine(partyRoles, input.actor).length)
    return { zh: '由受理该案件的主管部门办理', en: 'The authority that receives the case decides it' };
  return position.lastDecidedBy === input.actor.id && isMine
    ? { zh: '同一人不得连续办理两个环节', en: 'One person may not decide two consecutive stages' }
    : { zh: '该操作由其他角色办理', en: 'Another role takes this action' };
};

const notAllowed = (table: Table, position: CasePosition, { command, actor }: { command: Command; actor: Actor }): Refusal => ({
  code: 'ACTION_NOT_ALLOWED',
  state: position.state,
  stateLabel: stateLabel(table.workflow, table.variant, position.state),
  action: command.action,
  actionLabel: actionLabel(table.workflow, table.variant, command.action),
  allowed: availableActions(table, position, actor),
  ...whyNot(table.variant, position, { command, actor }),
});

/** Whether and whither a command moves a case: the guard of the table. Names everything that is wrong at once. */
export const transition = (
  table: { readonly workflow: Workflow; readonly variant: Variant },
  position: CasePosition,
  { command, actor }: { readonly command: Command; readonly actor: Actor },
): Result<Transition, Refusal> => {
  const move = table.variant.moves[command.action];
  const role = move && roleFor(move, actor, position);
  if (!move || !role) return err(notAllowed(table, position, { command, actor }));
  const faults = requirementFaults(table.workflow, move, { command, position });
  if (faults.length > 0) return err(requirementsNotMet(faults));
  if (isPanel(move)) return ok(decidePanel(move, role, { command, position, actor }));
  const { to, undoes } = move;
  const concludes = move.concludes ?? command.action === table.workflow.process.opensWith;
  const verdicts = to === position.state ? position.verdicts : {};
  return ok({ to, role, verdicts, ...(undoes ? { undoes } : {}), ...(concludes ? { concludes } : {}) });
};
