import { variantFor, type Workflow } from '@anzhu/workflow';
import type { Answer } from '../client/answer.ts';
import type { Cell } from './cell.ts';
import { drive } from './drive.ts';
import { filingRecipes } from './filing-recipes.ts';
import type { Place } from './place.ts';
import type { Recipe, Want } from './recipe.ts';
import { reissueRecipes } from './reissue-recipes.ts';
import { routeTo } from './route.ts';
import { siteRecipes } from './site-recipes.ts';

export const recipes: Readonly<Record<string, Recipe>> = { ...filingRecipes, ...reissueRecipes, ...siteRecipes };

const restOf = (type: string, state: string): string => `${type} ${state}`;

/** Where a case rests that other samples of its place may refer to. */
const sharedStates: Readonly<Record<string, string>> = {
  OwnershipFiling: 'FILED',
  InstallationNotice: 'APPROVED',
  UseRegistration: 'REGISTERED',
};

/** Beyond the numbers of all cells. */
const sharedN = 800;

/** Makes the samples of cells, by the tables and the recipes. */
export const maker = (workflows: readonly Workflow[]) => {
  const make = async (place: Place, type: string, want: Want): Promise<Answer> => {
    const workflow = workflows.find(({ process }) => process.type === type);
    const variant = workflow && variantFor(workflow, place.division);
    const hops = workflow && variant && routeTo(workflow, variant, want.state);
    const recipe = recipes[type];
    if (!hops || !recipe) throw new Error(`Sample data: no way to make a ${type} that is ${want.state} in ${place.division}.`);
    const plan = await recipe({
      ...{ ...want, place, hops },
      variant: variant.code,
      make: async (other, its) => {
        const record = await make(place, other, its);
        place.resting.add(restOf(other, its.state));
        return record;
      },
      shared: (other) => shared(place, other),
    });
    return drive(place, { ...plan, label: `${want.n} ${want.state}`, name: want.name, workflow, variant, hops });
  };

  const shared = (place: Place, type: string): Promise<Answer> =>
    place.once(`shared ${type}`, () =>
      make(place, type, {
        name: `shared ${type} ${place.units}`,
        state: sharedStates[type] ?? '',
        n: sharedN + Object.keys(sharedStates).indexOf(type),
      }),
    );

  /** The sample of a cell; nothing where a case that another one needed rests there already. */
  const fill = async ({ workflow, state, place, n }: Cell): Promise<unknown> => {
    const { type } = workflow.process;
    if (sharedStates[type] === state) return shared(place, type);
    return place.resting.has(restOf(type, state)) ? undefined : make(place, type, { state, n });
  };

  return fill;
};
