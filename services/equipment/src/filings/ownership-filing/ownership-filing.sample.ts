import { syntheticUscc } from '@anzhu/identifiers';
import type { Days, Sample, World } from '@anzhu/samples';
import type { SafetyDeclarationForm } from '../../cranes/safety-declaration/safety-declaration.form.ts';
import { reissueProcedureOf } from '../certificate-reissue/reissue-procedure.ts';
import { contact, endings, filingNumberTyped } from '../common/filing.sample.ts';
import type { OwnershipFilingForm } from './ownership-filing.form.ts';

/** What a tower crane is measured by. */
export const tower = { boomLength: 56, maxLiftingWeight: 6, plannedMaxHeight: 40.5, weightAtMaxRadius: 4 };

/** L2: archive and devices of a tower crane, complete. */
export const towerSafety: Pick<SafetyDeclarationForm, 'archive' | 'safetyDevices'> = {
  archive: ['PURCHASE_CONTRACT', 'MANUFACTURING_LICENSE', 'PRODUCT_CERTIFICATE', 'MANUAL'],
  safetyDevices: [
    ...(['WEIGHT_LIMITER', 'MOMENT_LIMITER', 'HEIGHT_LIMITER', 'RADIUS_LIMITER'] as const),
    ...(['SLEWING_LIMITER', 'TROLLEY_ROPE_CATCH', 'ROPE_GUARD', 'HOOK_LATCH'] as const),
  ],
};

const measures = {
  originalValue: 45.5,
  netWeight: 28,
  totalPower: 33.5,
  ratedLifting: 1.3,
  maxLifting: 6,
  maxSpan: 56,
  maxLiftingHeight: 140,
  standingHeight: 40.5,
  ratedMoment: 630,
  ...tower,
};

/** C1d: tower crane `n` of the world. */
export const craneForm = ({ seed, units }: World, days: Days, n = 0): OwnershipFilingForm => ({
  category: 'TOWER_CRANE',
  name: 'QTZ63塔式起重机',
  model: 'QTZ63',
  serialNumber: `SN${seed}-${n}`,
  manufactureDate: days.plus(-400),
  manufacturer: `样例起重机厂${seed}`,
  manufacturerUscc: syntheticUscc(seed * 20 + 10),
  manufacturingLicenseNumber: 'TS2410A01-2027',
  purchaseDate: days.plus(-380),
  ...measures,
  ...towerSafety,
  inspectionBody: units.inspectionBody.name,
  inspectionBodyUscc: units.inspectionBody.org,
  inspectionReportNumber: `JC${seed}-${n}`,
  inspectionConclusion: 'PASSED',
  ...contact,
});

/** A filing number as the old certificates of Zhongshan bear it, of crane `n` of the world. */
export const oldFilingNumber = ({ serial }: World, n = 0): string => `粤T-T${serial(n, 5)}`;

/** C15: crane `n` of the world entering with its old certificate; approved where cranes are tagged, it is tagged for re-issue. */
export const oldCertificateForm = (world: World, days: Days, n = 0): OwnershipFilingForm => ({
  ...craneForm(world, days, n),
  originalFilingNumber: oldFilingNumber(world, n),
  originalAuthority: '中山市住房和城乡建设局',
});

/** C14b: where certificates are exchanged by a filing, a filing says that it is none such. */
const kindIn = (division: string): Partial<OwnershipFilingForm> =>
  reissueProcedureOf(division) === 'BY_FILING' ? { filingKind: 'NEW' } : {};

export const sample: Sample<OwnershipFilingForm> = {
  sharedIn: 'FILED',
  answers: filingNumberTyped,
  named: (serialNumber) => ({ serialNumber }),
  plan: async (occasion) => {
    const { about, by, days, n, unit, world } = occasion;
    const opener = by ?? unit('equipmentOwner');
    return {
      opener,
      form: { ...craneForm(world, days, n), ...kindIn(world.division), ...about },
      causes: endings(occasion, opener, ({ craneId }) => craneId),
    };
  },
};
