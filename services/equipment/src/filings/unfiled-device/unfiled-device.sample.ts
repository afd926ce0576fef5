import type { Days, Sample, World } from '@anzhu/samples';
import { ownFiling } from '../common/filing.sample.ts';
import { oldCertificateForm } from '../ownership-filing/ownership-filing.sample.ts';
import type { UnfiledDeviceForm } from './unfiled-device.ts';

const kept = [
  ...(['category', 'name', 'model', 'serialNumber', 'manufactureDate', 'manufacturer', 'manufacturerUscc'] as const),
  ...(['manufacturingLicenseNumber', 'purchaseDate', 'boomLength', 'plannedMaxHeight'] as const),
  ...(['originalFilingNumber', 'originalAuthority'] as const),
];

/** C15a: crane `n` as its unit keeps it before it is filed, its parameters in the units of the old certificate. */
export const unfiledDeviceForm = (world: World, days: Days, n = 0): Partial<UnfiledDeviceForm> => {
  const machine = oldCertificateForm(world, days, n);
  const inFormerUnits = { formerRatedMoment: 63, formerMaxLiftingWeight: 6000, formerWeightAtMaxRadius: 4000 };
  return { ...Object.fromEntries(kept.map((name) => [name, machine[name]])), ...inFormerUnits };
};

export const sample: Sample<UnfiledDeviceForm> = {
  plan: async (occasion) => ({
    opener: occasion.unit('equipmentOwner'),
    form: unfiledDeviceForm(occasion.world, occasion.days, occasion.n),
    /** The very machine is filed afterwards. */
    causes: { markFiled: () => ownFiling(occasion) },
  }),
};
