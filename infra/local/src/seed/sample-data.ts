import { deriveId } from '@anzhu/kernel';
import { type Client, createClient } from '../client/client.ts';
import { operationsOf } from '../client/operations.ts';
import { actsOf } from '../sample/acts.ts';
import { daysFrom } from '../sample/days.ts';
import { craneForm } from '../sample/forms.ts';
import type { Office } from '../sample/units.ts';
import { allCells, type Cell } from './cell.ts';
import { maker, recipes } from './make.ts';
import { type Place, placeDefinitions, placeOf } from './place.ts';
import { equipmentTables } from './tables.ts';

interface SampleOptions {
  readonly baseUrl: string;
  readonly issuerUrl: string;
  readonly supergraphSdl: string;
  /** The client secret of a permit-reform system. */
  readonly secretOf: (machine: string) => string;
}

/** The same label is the same request: loading twice loads once. */
const ids = (label: string): string => deriveId('sample', label);

const patienceMs = 10_000;

/** Cases in the making at each place: its approvals meet on its counters and on its project's gate. */
const atOnce = 2;

const lastSerial = 'SAMPLE-LAST';

/** What is made last is there. */
const isLoaded = async (client: Client): Promise<boolean> => {
  const query = `{ made: ownershipFilings(search: "${lastSerial}", first: 1) { edges { node { id } } } }`;
  const { data } = await client.ask('yunnan-equipment-owner', query);
  return (data?.['made'] as { edges: readonly unknown[] } | undefined)?.edges.length === 1;
};

const makeLast = ({ office, world, unit }: Place): Promise<unknown> =>
  office.acts.open(unit('equipmentOwner'), 'OwnershipFiling', {
    form: { ...craneForm(world, office.days), serialNumber: lastSerial },
    papers: [],
  });

/** Whether its way leads over other cases, which are samples too. */
const isMany = ({ hops, workflow }: Cell): boolean => hops.some(({ bySystem }) => bySystem) || workflow.process.type === 'ReturnToUse';

/** Works through a list, some at a time, in its order. */
const workThrough = async <T>(list: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> => {
  const waiting = [...list];
  const worker = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

/**
 * Loads, through the gateway as everyone else, a case in every state of every process of the equipment service under
 * every procedure, with the units, persons and projects that takes; nothing when it is there. A process without a
 * recipe has no samples.
 */
export const loadSampleData = async ({ baseUrl, issuerUrl, supergraphSdl, secretOf }: SampleOptions): Promise<'loaded' | 'present'> => {
  const client = createClient({ baseUrl, issuerUrl, operations: operationsOf(supergraphSdl), patienceMs });
  if (await isLoaded(client)) return 'present';
  const office: Office = { client, acts: actsOf(client, { ids, sharesFile: true }), days: daysFrom(), ids };
  const places = placeDefinitions.map((definition) => placeOf(definition, { office, secretOf }));
  const workflows = await equipmentTables();
  const fill = maker(workflows);
  const cells = allCells(workflows, places)
    .filter(({ workflow }) => workflow.process.type in recipes)
    .toSorted((a, b) => Number(isMany(b)) - Number(isMany(a)));
  await Promise.all(
    places.map((place) =>
      workThrough(
        cells.filter((cell) => cell.place === place),
        fill,
      ),
    ),
  );
  await Promise.all(places.slice(0, 1).map(makeLast));
  return 'loaded';
};
