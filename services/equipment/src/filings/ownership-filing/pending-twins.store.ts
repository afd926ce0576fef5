import type { Subject } from '@anzhu/access';
import type { NamesOfUnits } from '@anzhu/casework';
import type { BlockReason } from '@anzhu/workflow';
import type { Connection } from 'mongoose';
import { ownershipFilingProcess } from './ownership-filing.ts';
import { type Filing, pending, twinKeys, twinNote } from './pending-twins.ts';

const mostShown = 5;

/** C1: whoever decides on a filing sees every other pending one of the same machine, wherever it is and however its maker is written. */
export const pendingTwins =
  (connection: Connection, namesOf: NamesOfUnits) =>
  async (filing: Filing, subject: Subject): Promise<readonly BlockReason[]> => {
    const query = { 'outcome.craneKeys': { $in: twinKeys(filing, subject) }, state: { $in: pending }, _id: { $ne: filing._id } };
    const found = (await connection
      .collection(ownershipFilingProcess.collection)
      .find(query as never)
      .limit(mostShown)
      .toArray()) as unknown as readonly Filing[];
    const names = await namesOf(found.map(({ applicant }) => applicant));
    return found.map(twinNote(names));
  };
