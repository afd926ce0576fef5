import { renamedCases } from '@anzhu/casework';
import { type Change, derivedSteps, type Migration, type MigrationStep, withEvents } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import { mergedInto, type Unit } from '../unit/unit.ts';

const unitsIn = async (connection: Connection, query: object): Promise<readonly Unit[]> =>
  (await connection
    .collection('units')
    .find(query as never)
    .toArray()) as unknown as readonly Unit[];

const named = (unit: Unit, into: Unit): Change => {
  const { set, events = [] } = mergedInto(unit, into);
  return { id: unit._id, set: { ...set, ...withEvents(unit, events, { at: unit.updatedAt, traceparent: undefined }) } };
};

const units: MigrationStep = {
  collection: 'units',
  change: async (batch, connection) => {
    const nameless = (batch as unknown as readonly Unit[]).filter(
      ({ successor, successorName }) => successor && successorName === undefined,
    );
    const into = await unitsIn(connection, { _id: { $in: nameless.map(({ successor }) => successor) } });
    const byCode = new Map(into.map((one) => [one._id, one]));
    return nameless.flatMap((unit) => {
      const successor = byCode.get(String(unit.successor));
      return successor ? [named(unit, successor)] : [];
    });
  },
};

const namesIn = (connection: Connection) => async (batch: readonly mongo.Document[]) => {
  const merged = await unitsIn(connection, {
    _id: { $in: [...new Set(batch.flatMap(({ partyOrgs = [] }) => partyOrgs))] },
    successorName: { $type: 'string' },
  });
  return ({ partyOrgs = [] }: mongo.Document) =>
    merged.filter(({ _id }) => partyOrgs.includes(_id)).map(({ name, successorName }) => ({ name, formerNames: [], successorName }));
};

/** E1: a unit merged before its record said what the other is called, and its cases, are found by the name of that one too; the other services are told. */
export const mergedBefore: Migration = {
  id: '0010-merged-before',
  steps: (connection) => [units, ...renamedCases(connection, namesIn(connection)), ...derivedSteps(connection)],
};
