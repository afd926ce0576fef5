import type { UnitRole } from '@anzhu/samples';
import { actorsOf, applicantRoles, isPanel, partySeat, variantFor, type Workflow } from '@anzhu/workflow';
import { officialOf } from '../../infra/local/src/places/officials.ts';
import { supervisorIn } from '../../infra/local/src/places/supervisors.ts';
import { type Hop, routeTo } from '../../infra/local/src/seed/route.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { pressed } from './shown.ts';

interface Way {
  readonly workflow: Workflow;
  readonly division: string;
  /** Who opened the case. */
  readonly opener: UnitRole;
  readonly to: string;
}

/** What people are asked for beside an opinion. */
const told: Readonly<Record<string, (stage: Stage) => unknown>> = {
  supervisor: ({ world }) => supervisorIn(world.division, 'SAFETY').certificateNumber,
  dismantledOn: ({ days }) => days.today,
  registrationNumber: ({ days, world }) => `${world.division}T（${days.today.slice(0, 4)}）${world.serial(7, 7)}`,
};

const unit =
  (role: string): Step['by'] =>
  ({ world }) =>
    world.units[role as UnitRole];

/** Who presses the button of a hop, and with what; each seat of a panel by itself. */
const pressesOf = ({ workflow, division, opener }: Way, { action, from, verdict }: Hop) => {
  const move = variantFor(workflow, division)?.moves[action];
  if (!move) return [];
  if (isPanel(move))
    return Object.keys(move.seats).map((seat) => ({
      by: unit(partySeat(move, seat)?.party ?? ''),
      more: () => ({ verdict, opinion: '同意' }),
    }));
  const [role = ''] = actorsOf(move, from);
  const required = Object.entries(move.asks ?? {}).filter(([, need]) => need === 'required');
  const more = (stage: Stage) => ({
    ...(move.opinion && { opinion: '同意' }),
    ...Object.fromEntries(required.map(([ask]) => [ask, told[ask]?.(stage)])),
  });
  return [{ by: applicantRoles.includes(role) ? unit(opener) : () => officialOf(division, role), more }];
};

/** A case from its draft to a state, by the table of its place: each button pressed by who finds the case waiting in its own list. */
export const pressedTo = (way: Way): readonly Step[] => {
  const { type, row, actions } = way.workflow.process;
  const variant = variantFor(way.workflow, way.division);
  const hops = (variant && routeTo(way.workflow, variant, way.to)) ?? [];
  return hops.flatMap((hop) =>
    pressesOf(way, hop).map(({ by, more }, at) => ({
      ...{ row, by, zh: actions[hop.action]?.zh ?? hop.action },
      en: `${hop.action}${at > 0 ? ', the other party too' : ''}: found waiting in the own list, by the button shown`,
      act: (stage, who) => pressed(stage, who, { type, action: hop.action, more: more(stage) }),
      expected: { __typename: type, state: hop.to },
      soon: true as const,
    })),
  );
};
