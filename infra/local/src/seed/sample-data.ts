import { deriveId } from '@anzhu/kernel';
import { listField } from '@anzhu/workflow';
import { type Client, createClient } from '../client/client.ts';
import { operationsOf } from '../client/operations.ts';
import { type PlaceRow, places as placeRows } from '../places/places.ts';
import { type Acts, actsOf, type RequestIds } from '../sample/acts.ts';
import { daysFrom } from '../sample/days.ts';
import type { Office } from '../sample/registers.ts';
import { behindClock } from '../set-clock.ts';
import { allCells, cellsOver } from './cell.ts';
import { maker } from './make.ts';
import { type Place, placeOf, seededWorld } from './place.ts';
import { type SampledProcess, sampledProcesses } from './processes.ts';

interface SampleOptions {
  readonly baseUrl: string;
  readonly issuerUrl: string;
  /** Of the system, whose clock is behind while what lies a day back is made. */
  readonly natsUrl: string;
  readonly supergraphSdl: string;
  /** The client secret of a permit-reform system. */
  readonly secretOf: (machine: string) => string;
  /** Told how many samples of how many are there. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Also a case over every action that was not taken on the way to a state. */
  readonly withActions?: boolean;
  /** How cases are begun and acted on in a division; as `actsOf` does unless said. */
  readonly acting?: (client: Client, settings: { readonly division: string; readonly ids: RequestIds; readonly today: string }) => Acts;
}

/** The same label is the same request: loading twice loads once. */
const ids = (label: string): string => deriveId('sample', label);

const patienceMs = 300_000;

/** Cases in the making at each place: its approvals meet on its counters and on its project's gate. */
const atOnce = 2;

const lastName = 'SAMPLE-LAST';

type Named = SampledProcess & { readonly sample: Required<Pick<SampledProcess['sample'], 'named'>> };

const isNamed = (process: SampledProcess): process is Named => process.sample.named !== undefined;

/** What is made last is there. */
const isLoaded = async (place: Place, { workflow }: Named): Promise<boolean> => {
  const { type } = workflow.process;
  const list = listField(type);
  const query = `{ made: ${list}(search: "${lastName}", first: 1) { edges { node { id } } } }`;
  const { data } = await place.office.client.ask(place.world.units.equipmentOwner, query);
  return (data?.['made'] as { edges: readonly unknown[] } | undefined)?.edges.length === 1;
};

const dayMs = 86_400_000;

/** Works through a list, some at a time, in its order. */
const workThrough = async <T>(list: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> => {
  const waiting = [...list];
  const worker = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

/**
 * Loads, through the gateway as everyone else, a case in every state of every process that has samples under every
 * procedure, with the units, persons and projects that takes; nothing when it is there.
 */
export const loadSampleData = async ({
  baseUrl,
  issuerUrl,
  natsUrl,
  supergraphSdl,
  secretOf,
  onProgress,
  withActions = false,
  acting = (client) => actsOf(client, { ids, sharesFile: true }),
}: SampleOptions): Promise<'loaded' | 'present'> => {
  const client = createClient({ baseUrl, issuerUrl, operations: operationsOf(supergraphSdl), patienceMs });
  const officeAt = ({ division }: Pick<PlaceRow, 'division'>, days = daysFrom()): Office => ({
    ...{ client, days, ids },
    acts: acting(client, { division, ids, today: days.today }),
  });
  const places = placeRows.map((row) => placeOf(seededWorld(row), { name: row.id, office: officeAt(row), secretOf }));
  const processes = await sampledProcesses();
  const [[first], last] = [places, processes.find(isNamed)];
  if (!first || !last) throw new Error('Sample data: nothing can be found by its name.');
  if (await isLoaded(first, last)) return 'present';
  const { fill, make, settle, taken } = maker(processes, places);
  const cells = allCells(processes, places).toSorted((a, b) => Number(b.isMany) - Number(a.isMany));
  const dayBefore = async (place: Place): Promise<void> => {
    const then: Place = { ...place, office: officeAt(place, daysFrom(-dayMs)) };
    const { before } = maker(processes, [then]);
    const own = cells.filter((cell) => cell.place === place && cell.process.sample.dayBefore);
    await workThrough(own, (cell) => before({ ...cell, place: then }));
  };
  let filled = 0;
  const work = async (place: Place): Promise<void> => {
    await settle(place);
    const own = cells.filter((cell) => cell.place === place);
    await workThrough(own, async (cell) => {
      await fill(cell);
      onProgress?.(++filled, cells.length);
    });
  };
  onProgress?.(0, cells.length);
  await behindClock(natsUrl, dayMs, () => Promise.all(places.map(dayBefore)));
  await Promise.all(places.map(work));
  const further = withActions ? cellsOver(processes, places, { taken, first: cells.length }) : [];
  await Promise.all(
    places.map((place) =>
      workThrough(
        further.filter((cell) => cell.place === place),
        fill,
      ),
    ),
  );
  const { initial, type } = last.workflow.process;
  await make(first, type, { state: initial, n: 0, name: lastName, about: { ...last.sample.named(lastName) } });
  return 'loaded';
};
