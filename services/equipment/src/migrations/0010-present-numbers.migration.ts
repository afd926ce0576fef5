import { renamedCases } from '@anzhu/casework';
import { type Change, derivedSteps, type Migration, type MigrationStep } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';

interface Numbered {
  readonly _id: string;
  readonly filingNumber: string;
  readonly formerFilings?: readonly { readonly filingNumber: string }[];
}

interface Stay {
  readonly _id: string;
  readonly craneId: string;
  readonly filingNumber: string;
}

interface Gate {
  readonly _id: string;
  readonly open: readonly Stay[];
}

/** Of the machines that are named, those filed under a number. */
const cranesOf = async (connection: Connection, ids: readonly unknown[]): Promise<ReadonlyMap<unknown, Numbered>> => {
  const found = await connection
    .collection<Numbered>('cranes')
    .find({ _id: { $in: ids as readonly string[] } }, { projection: { filingNumber: 1, formerFilings: 1 } })
    .toArray();
  return new Map(found.map((crane) => [crane._id, crane]));
};

const presentIn = <S extends Pick<Stay, 'craneId' | 'filingNumber'>>(stay: S, cranes: ReadonlyMap<unknown, Numbered>): S => {
  const { filingNumber = stay.filingNumber } = cranes.get(stay.craneId) ?? {};
  return filingNumber === stay.filingNumber ? stay : { ...stay, filingNumber };
};

/** A stay that is over keeps the number under which the machine left. */
const stays: MigrationStep = {
  collection: 'installations',
  change: async (batch, connection) => {
    const unfinished = batch.filter(({ state }) => ['STANDING', 'DISMANTLING_APPROVED'].includes(state)) as unknown as readonly Stay[];
    const cranes = await cranesOf(
      connection,
      unfinished.map(({ craneId }) => craneId),
    );
    return unfinished.flatMap((stay): readonly Change[] => {
      const { filingNumber } = presentIn(stay, cranes);
      return filingNumber === stay.filingNumber ? [] : [{ id: stay._id, set: { filingNumber } }];
    });
  },
};

const gates: MigrationStep = {
  collection: 'project_gates',
  change: async (batch, connection) => {
    const all = batch as unknown as readonly Gate[];
    const cranes = await cranesOf(
      connection,
      all.flatMap(({ open }) => open.map(({ craneId }) => craneId)),
    );
    return all.flatMap(({ _id, open }): readonly Change[] => {
      const present = open.map((stay) => presentIn(stay, cranes));
      return present.some((stay, at) => stay !== open[at]) ? [{ id: _id, set: { open: present } }] : [];
    });
  },
};

/** A case that gave the machine a number keeps the one before it in its title. */
const namesIn = (connection: Connection) => async (batch: readonly mongo.Document[]) => {
  const cranes = await cranesOf(
    connection,
    batch.map(({ about }) => about),
  );
  return ({ about, outcome }: mongo.Document) => {
    const crane = cranes.get(about);
    if (!crane) return [];
    const numbers = [...(crane.formerFilings ?? []).map(({ filingNumber }) => filingNumber), crane.filingNumber];
    return [{ name: crane.filingNumber, formerNames: numbers.slice(Math.max(0, numbers.indexOf(outcome?.filingNumber))) }];
  };
};

/** C15: a machine that was given another number before stays, gates and titles followed it is shown there by its present one. */
export const presentNumbers: Migration = {
  id: '0010-present-numbers',
  steps: (connection) => [stays, gates, ...renamedCases(connection, namesIn(connection)), ...derivedSteps(connection)],
};
