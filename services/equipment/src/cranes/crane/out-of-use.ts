import { cranePutOutOfUse, craneReturnedToUse, draftEvent } from '@anzhu/contracts';
import type { Commit } from '@anzhu/store';
import type { BlockReason } from '@anzhu/workflow';
import type { Crane, OutOfUse } from './crane.ts';

/** Where the machine stands, for whoever is told. */
interface Place {
  readonly projectId: string;
  readonly division: string;
}

const told = ({ _id, filingNumber }: Crane, { projectId, division }: Place, reason: string) => ({
  craneId: _id,
  filingNumber,
  projectId,
  division,
  reason,
});

/** What is over as soon as it is made good; everything else is for the authority to judge. */
export const isMadeGood = ({ cause }: OutOfUse): boolean => cause === 'INSPECTION_OVERDUE' || cause === 'ACCEPTANCE_FAILED';

/** A machine that is out of use stays so for what came first, unless what comes now is graver. */
const isOutAnyway = (present: OutOfUse, next: OutOfUse): boolean => !isMadeGood(present) || isMadeGood(next);

/** The project and the authority are told by the event. */
export const putOutOfUse = (crane: Crane, place: Place, outOfUse: OutOfUse): Commit<Crane> | null =>
  crane.outOfUse && isOutAnyway(crane.outOfUse, outOfUse)
    ? null
    : { set: { outOfUse }, events: [draftEvent(cranePutOutOfUse, { ...told(crane, place, outOfUse.reason), cause: outOfUse.cause })] };

export const returnToUse = (crane: Crane, place: Place, reason: string): Commit<Crane> => ({
  set: { outOfUse: null },
  events: [draftEvent(craneReturnedToUse, told(crane, place, reason))],
});

/** L2: no registration of a machine that is out of use. */
export const outOfUseReasons = (crane: Crane | null): readonly BlockReason[] =>
  crane?.outOfUse
    ? [
        {
          code: 'OUT_OF_USE',
          zh: `设备已于${crane.outOfUse.since}停用: ${crane.outOfUse.reason}`,
          en: `The crane has been out of use since ${crane.outOfUse.since}: ${crane.outOfUse.reason}`,
          references: [{ kind: 'Crane', id: crane._id, label: crane.filingNumber }],
        },
      ]
    : [];
