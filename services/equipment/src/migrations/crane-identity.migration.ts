import type { Change, Finding, MigrationStep } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import { craneKeys, type Made } from '../cranes/crane/crane-identity.ts';

/** A crane as the data before it had keys. */
interface OldCrane {
  readonly _id: string;
  readonly manufacturer: string;
  readonly serialNumber: string;
  readonly filingNumber: string;
  readonly ownerUscc: string;
  readonly isDouble?: boolean;
}

interface OldFiling {
  readonly about: string;
  readonly form: Made;
  readonly outcome: { readonly craneId?: string };
}

type Keyed = OldCrane & { readonly keys: readonly string[] };

/** The makers' codes were kept with the filings only. */
const filingsOf = async (connection: Connection, cranes: readonly OldCrane[]): Promise<readonly OldFiling[]> => {
  const ids = cranes.map(({ _id }) => _id);
  const found = connection
    .collection<OldFiling>('ownership_filings')
    .find({ about: { $in: ids } }, { projection: { about: 1, form: 1, outcome: 1 } });
  return (await found.toArray()).filter(({ about, outcome }) => outcome.craneId === about);
};

const keyed = (crane: OldCrane, filings: readonly OldFiling[]): Keyed => {
  const forms = filings.filter(({ about }) => about === crane._id).map(({ form }) => form);
  return { ...crane, keys: [...new Set([crane, ...forms].flatMap(craneKeys))] };
};

const called = ({ filingNumber, ownerUscc }: OldCrane): string => `${filingNumber} (${ownerUscc})`;

/** Two records of one machine: none of them is changed, and the machine is not filed a third time while one of them is. */
const doubled = (crane: Keyed, others: readonly OldCrane[]): Finding => ({
  kind: 'SAME_MACHINE',
  records: [crane, ...others].map(({ _id }) => `cranes/${_id}`),
  zh: `同一设备多次备案，请核实并注销多余的备案: ${[crane, ...others].map(called).join('、')}`,
  en: `One machine is on record more than once: check, and cancel the filings that are too many: ${[crane, ...others].map(called).join(', ')}`,
});

const change = async (batch: readonly mongo.Document[], connection: Connection): Promise<readonly Change[]> => {
  const fresh = (batch as unknown as readonly OldCrane[]).filter(({ isDouble }) => isDouble === undefined);
  const filings = await filingsOf(connection, fresh);
  const cranes = fresh.map((crane) => keyed(crane, filings));
  const ids = cranes.map(({ _id }) => _id);
  const known = (await connection
    .collection('cranes')
    .find({ keys: { $in: cranes.flatMap(({ keys }) => keys) }, _id: { $nin: ids as never[] } })
    .toArray()) as unknown as readonly Keyed[];
  return cranes.map((crane, at): Change => {
    const others = [...known, ...cranes.slice(0, at)].filter(({ keys }) => keys.some((key) => crane.keys.includes(key)));
    const set = { keys: crane.keys, isDouble: others.length > 0 };
    return { id: crane._id, set, findings: others.length > 0 ? [doubled(crane, others)] : [] };
  });
};

/** Gives every machine on record its keys; one that turns out to be another's double is told, never merged. */
export const craneIdentity: MigrationStep = {
  name: 'crane-identity',
  collection: 'cranes',
  index: { key: { keys: 1, filingState: -1, _id: 1 }, name: 'keys_1_filingState_-1__id_1' },
  change,
};
