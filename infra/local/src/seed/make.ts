import type { Want } from '@anzhu/samples';
import { variantFor } from '@anzhu/workflow';
import type { Answer } from '../client/answer.ts';
import { settleLicenses } from '../sample/settle.ts';
import { type Cell, moveOf } from './cell.ts';
import { drive } from './drive.ts';
import { occasionOf } from './occasion.ts';
import type { Place } from './place.ts';
import type { SampledProcess } from './processes.ts';
import { routeOver, routeTo } from './route.ts';

const restOf = (type: string, state: string): string => `${type} ${state}`;

/** Beyond the numbers of all cells. */
const sharedN = 800;

/** Makes cases by the tables of processes and what their samples say. */
export const maker = (processes: readonly SampledProcess[], places: readonly Place[]) => {
  /** Actions that have been taken on some case. */
  const taken = new Set<string>();
  const shareable = processes.filter(({ sample }) => sample.sharedIn !== undefined);

  /** How a case of a type comes to a state at a place. */
  const journeyOf = (place: Place, type: string, want: Want, over?: string) => {
    const process = processes.find(({ workflow }) => workflow.process.type === type);
    const variant = process && variantFor(process.workflow, place.division);
    const hops = process && variant && (over ? routeOver(process.workflow, variant, over) : routeTo(process.workflow, variant, want.state));
    if (!hops) throw new Error(`Sample data: no way to make a ${type} that is ${want.state} in ${place.division}.`);
    return { process, variant, hops, occasion: occasionOf(place, { ...want, variant, hops }, makingAt(place)) };
  };

  const make = async (place: Place, type: string, want: Want, over?: string): Promise<Answer> => {
    const journey = journeyOf(place, type, want, over);
    const plan = await journey.process.sample.plan(journey.occasion);
    for (const { action } of journey.hops) taken.add(moveOf(journey.process.workflow, journey.variant, action));
    return drive(place, { ...journey, plan, label: `${want.n} ${want.state}`, name: want.name });
  };

  const placeAt = (division: string, usual: Place): Place =>
    division === usual.division ? usual : (places.find((place) => place.division === division) ?? usual);

  const makingAt = (place: Place) => ({
    make: async (type: string, want: Want): Promise<Answer> => {
      const record = await make(placeAt(want.at ?? place.division, place), type, want);
      if (!want.goesOn) place.resting.add(restOf(type, want.state));
      return record;
    },
    shared: (type: string): Promise<Answer> => shared(place, type),
  });

  const shared = (place: Place, type: string): Promise<Answer> => {
    const at = shareable.findIndex(({ workflow }) => workflow.process.type === type);
    const state = shareable[at]?.sample.sharedIn ?? '';
    return place.once(`shared ${type}`, () => make(place, type, { name: `shared ${type} ${place.name}`, state, n: sharedN + at }));
  };

  /** What every sample of a place stands on: what the processes lay themselves, and licenses issued before this system. */
  const settle = (place: Place): Promise<unknown> =>
    place.once('settled', async () => {
      const laying = processes.flatMap(({ workflow: { process }, sample }) =>
        sample.foundation ? [sample.foundation(journeyOf(place, process.type, { state: process.initial, n: 0 }).occasion)] : [],
      );
      await Promise.all(laying);
      await settleLicenses(place.office, place.world);
    });

  /** The sample of a cell; nothing where a case that another one needed rests there already. */
  const fill = async ({ process: { workflow, sample }, state, place, n, over }: Cell): Promise<unknown> => {
    const { type } = workflow.process;
    if (over) return make(place, type, { state, n }, over);
    if (sample.sharedIn === state) return shared(place, type);
    return place.resting.has(restOf(type, state)) ? undefined : make(place, type, { state, n });
  };

  /** What of the sample of a cell lies a day back. */
  const before = async ({ process: { workflow, sample }, state, place, n }: Cell): Promise<unknown> =>
    sample.dayBefore?.(journeyOf(place, workflow.process.type, { state, n }).occasion);

  return { before, fill, make, settle, shared, taken };
};
