import { oldData } from '@anzhu/testing';
import type { Connection } from 'mongoose';

interface Ids {
  readonly crane: string;
  /** The same machine, filed again under half-width brackets in the maker's name. */
  readonly double: string;
  readonly fullWidth: string;
  /** A draft that names the machine with a zero-width space in its number. */
  readonly pendingOfCrane: string;
  /** A draft for a machine that is not on record, with an en dash and a maker's code in small letters. */
  readonly draftOfNone: string;
  readonly installation: string;
}

/** What the equipment service of commit 61988af wrote when it was given codes and names in several forms. */
const given = oldData<Ids>(new URL('data-of-61988af.json', import.meta.url));

/** The same, with what that version also stored as it was typed: a maker's name with a blank, the number of a periodic inspection. */
export const old = {
  ids: given.ids,
  put: async (connection: Connection): Promise<void> => {
    await given.put(connection);
    await connection.collection('cranes').updateOne({ _id: given.ids.fullWidth as never }, { $set: { manufacturer: '昆明 机械\u200B厂' } });
    const inspection = { recordId: 'r', body: '昆明检测', reportNumber: 'ｊｃ–2026—1', inspectedOn: '2026-02-01', isPassed: true };
    await connection.collection('installations').updateOne({ _id: given.ids.installation as never }, { $set: { inspection } });
  },
};
