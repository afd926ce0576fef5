import type { Days, Sample, World } from '@anzhu/samples';
import { reissueProcedureOf } from '../certificate-reissue/reissue-procedure.ts';
import { contact, endings, ownFiling } from '../common/filing.sample.ts';
import { homeCertificate, visitingCrane, visitorOf } from '../home-reissue/home-reissue.sample.ts';
import { craneForm } from '../ownership-filing/ownership-filing.sample.ts';
import type { DeviceClaimForm } from './device-claim.ts';

interface Claimed {
  readonly recordedNumber: string;
  readonly n?: number;
  /** By its own owner from elsewhere. */
  readonly isReissuedAtHome?: boolean;
}

/** C15a: crane `n`, claimed under the number it has on record. */
export const claimForm = (world: World, days: Days, { recordedNumber, n = 0, isReissuedAtHome = false }: Claimed): DeviceClaimForm => {
  const { manufacturer, serialNumber } = craneForm(world, days, n);
  return { recordedNumber, manufacturer, serialNumber, ...(isReissuedAtHome && homeCertificate(world, days, n)), ...contact };
};

const takesHomeReissues = (division: string): boolean => reissueProcedureOf(division) === 'TAGGED';

export const sample: Sample<DeviceClaimForm> = {
  /**
   * Where re-issues at home are not taken, a device is claimed from an owner who is none of the platform's units, and
   * such devices come from older registers only.
   */
  reaches: (division, state) => takesHomeReissues(division) || ['DRAFT', 'WITHDRAWN'].includes(state),
  plan: async (occasion) => {
    const { days, n, unit, world } = occasion;
    const isReissuedAtHome = takesHomeReissues(world.division);
    const opener = isReissuedAtHome ? visitorOf(occasion) : unit('installer');
    const filing = await (isReissuedAtHome ? visitingCrane(occasion) : ownFiling(occasion));
    const recordedNumber = String(filing['filingNumber']);
    return {
      opener,
      form: claimForm(world, days, { n, recordedNumber, isReissuedAtHome }),
      causes: endings(occasion, opener, ({ craneId }) => craneId),
    };
  },
};
