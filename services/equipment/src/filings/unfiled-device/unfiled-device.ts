import { type CaseRecord, declaring, defineCaseProcess } from '@anzhu/casework';
import { z } from 'zod';
import { craneFilter } from '../../cranes/crane/crane.ts';
import { statedCraneId } from '../../cranes/crane/crane-identity.ts';
import { type ChangedParameter, changedUnits, formerFieldOf, formerFields, toPresent } from '../certificate-reissue/former-units.ts';
import { daysOfMachine, type OwnershipFilingForm, ownershipFilingForm } from '../ownership-filing/ownership-filing.form.ts';
import { unfiledDeviceWorkflow } from './unfiled-device.workflow.ts';

/** What a filing asks for as well; parameters whose unit has changed are kept as the old certificate states them. */
const common = ownershipFilingForm.pick({
  category: true,
  name: true,
  model: true,
  serialNumber: true,
  manufactureDate: true,
  manufacturer: true,
  manufacturerUscc: true,
  manufacturingLicenseNumber: true,
  purchaseDate: true,
  hoistKind: true,
  boomLength: true,
  plannedMaxHeight: true,
  originalFilingNumber: true,
  originalValidUntil: true,
  originalAuthority: true,
});

const unfiledDeviceForm = declaring(z.object({ ...common.shape, ...formerFields }), { rules: daysOfMachine });

export type UnfiledDeviceForm = z.output<typeof unfiledDeviceForm>;

/** C15a: the filing begun from a device: its data, with every parameter in the present unit. */
export const filingFormOf = ({ form }: Pick<CaseRecord<UnfiledDeviceForm>, 'form'>): Partial<OwnershipFilingForm> => {
  const kept = Object.fromEntries(
    Object.keys(common.shape).flatMap((name) => {
      const value = form[name as keyof typeof form];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const converted = (Object.keys(changedUnits) as readonly ChangedParameter[]).flatMap((name) => {
    const former = form[formerFieldOf(name)];
    return former === undefined ? [] : [[name, toPresent(name, former)]];
  });
  return { ...kept, ...Object.fromEntries(converted) };
};

export const unfiledDeviceProcess = defineCaseProcess<object, null>()({
  workflow: unfiledDeviceWorkflow,
  collection: 'unfiled_devices',
  form: unfiledDeviceForm,
  outcome: {},
  about: (form) => statedCraneId(form),
  filters: craneFilter,
  sparesListed: { zh: '如实登记既有设备', en: 'It puts on record a machine that exists' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['EQUIPMENT_OWNER'] } },
  place: (_form, _facts, { region }) => region,
  title: ({ name, model, serialNumber, originalFilingNumber }) => [name, model, serialNumber, originalFilingNumber],
});
