import { unitForm } from '../../services/enterprise/src/unit-registration/unit-registration.sample.ts';
import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { unfiledDeviceForm } from '../../services/equipment/src/filings/unfiled-device/unfiled-device.sample.ts';
import type { Stage } from '../harness/stage.ts';

/** Forms of which drafts are really kept, whatever else is typed into them; by the mutation that opens them. */
export const formsOf: Readonly<Record<string, (stage: Stage) => object>> = {
  createOwnershipFiling: ({ world, days }) => craneForm(world, days),
  createUnfiledDevice: ({ world, days }) => unfiledDeviceForm(world, days),
  createUnitRegistration: ({ world }) => unitForm(world.units.equipmentOwner),
};
