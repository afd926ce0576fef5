import { type Variant, variantFor, type Workflow } from '@anzhu/workflow';
import type { Place } from './place.ts';
import { type Hop, restingStates, routeTo } from './route.ts';

/** One sample: a case of a process that rests in a state under a procedure, at a place where the procedure is in force. */
export interface Cell {
  readonly workflow: Workflow;
  readonly variant: Variant;
  readonly state: string;
  readonly place: Place;
  readonly hops: readonly Hop[];
  /** Tells it from every other: its machine and its spot. */
  readonly n: number;
}

/** Business that is done in one city only. */
const onlyAt: Readonly<Record<string, string>> = { ReissueTagging: 'zhongshan', HomeReissue: 'zhongshan' };

/**
 * What no command leads to: outside Zhongshan a device is claimed from an owner who is none of the platform's units,
 * and such devices come from older registers only.
 */
export const isOutOfReach = ({ workflow, variant, state }: Pick<Cell, 'workflow' | 'variant' | 'state'>): boolean =>
  workflow.process.type === 'DeviceClaim' && variant.code !== '4420' && !['DRAFT', 'WITHDRAWN'].includes(state);

const cellsOf = (workflow: Workflow, places: readonly Place[]): readonly Omit<Cell, 'n'>[] =>
  workflow.variants.flatMap((variant) => {
    const only = onlyAt[workflow.process.type];
    const isHere = ({ units, division }: Place) => variantFor(workflow, division) === variant && (only ?? units) === units;
    const place = places.find(isHere);
    if (!place) return [];
    return restingStates(workflow, variant)
      .filter((state) => !isOutOfReach({ workflow, variant, state }))
      .map((state) => ({
        ...{ workflow, variant, state, place },
        hops: routeTo(workflow, variant, state) ?? [],
      }));
  });

/** A cell for every state in which a case can rest, of every procedure in force at one of the places. */
export const allCells = (workflows: readonly Workflow[], places: readonly Place[]): readonly Cell[] =>
  workflows.flatMap((workflow) => cellsOf(workflow, places)).map((cell, n) => ({ ...cell, n }));
