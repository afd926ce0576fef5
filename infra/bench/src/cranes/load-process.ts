import type { Connection } from 'mongoose';
import { childSettings, sayReady } from '../child.ts';
import { connectTo } from '../system.ts';
import { type Documents, insert } from './insert.ts';
import { installationOf } from './installations.ts';
import { type Machine, machineOf } from './machines.ts';
import { registrationOf } from './registrations.ts';
import { papersOfStay } from './stay-papers.ts';
import { staysIn } from './stays.ts';
import { owned } from './stock-models.ts';
import { type StockWorld, worldOf } from './world.ts';

/** What one of the loading processes is told: it loads each `parts`-th batch, from the `part`-th on. */
export interface Loading {
  readonly uri: string;
  readonly cranes: number;
  readonly documentedEach: number;
  readonly part: number;
  readonly parts: number;
}

const merged = (all: readonly Documents[]): Documents => {
  const into: Record<string, object[]> = {};
  for (const [name, documents] of all.flatMap((each) => Object.entries(each))) {
    const known = into[name] ?? [];
    into[name] = known;
    known.push(...documents);
  }
  return into;
};

/** A crane with everything about it. */
const documentsOf = (machine: Machine, world: StockWorld, isDocumented: boolean): Documents => {
  const stays = staysIn(machine, world);
  const papers = isDocumented ? merged(stays.map(papersOfStay)) : {};
  const own = { cranes: [machine.crane], ownership_filings: [machine.filing] };
  return { ...own, installations: stays.map(installationOf), use_registrations: stays.map(registrationOf), ...papers };
};

const batch = 200;

const load = async (connection: Connection, { cranes, documentedEach, part, parts }: Loading): Promise<void> => {
  const world = worldOf(cranes);
  let writing = Promise.resolve();
  for (let first = part * batch; first < cranes; first += parts * batch) {
    const machines = Array.from({ length: Math.min(batch, cranes - first) }, (_, at) => machineOf(first + at, world));
    const made = merged(machines.map((machine) => documentsOf(machine, world, machine.n % documentedEach === 0)));
    await writing;
    writing = insert(connection, made);
  }
  await writing;
};

const settings = childSettings<Loading>();
const connection = await connectTo(settings.uri, 'equipment');
owned.equipment.define(connection);
await load(connection, settings);
await connection.close();
sayReady({ loaded: true });
