import type { Occasion, Sample, Unit, UnitRole } from '@anzhu/samples';
import type { UnitRegistrationForm } from './unit-registration.form.ts';

/** X10, E16. */
export const unitForm = ({ name, org, unitKinds, region }: Unit): UnitRegistrationForm => ({
  uscc: org,
  name,
  kinds: [...unitKinds],
  division: region,
  address: '样例路1号',
  legalRepresentative: '法人样例',
  principal: '负责人样例',
  contactName: '经办样例',
  contactIdNumber: '530102199003071019',
  contactPhone: '13888800000',
  qualification: '一级',
  qualificationValidUntil: '2035-12-31',
  registrationNumber: `${org.slice(2, 8)}100000123`,
  establishedOn: '2012-05-18',
  enterpriseType: '有限责任公司',
  registeredCapital: 5000,
});

const registered = ({ make }: Occasion, unit: Unit, n: number) =>
  make('UnitRegistration', { state: 'APPROVED', n, name: `registered ${unit.org}`, by: unit, at: unit.region });

/** Approved units that ask for a change of what is registered, each with one case at a time. */
const changing: Readonly<Record<string, UnitRole>> = {
  DRAFT: 'projectOwner',
  SUBMITTED: 'inspectionBody',
  RETURNED: 'equipmentOwner',
  WITHDRAWN: 'consultant',
};

const changed = ({ state, unit }: Occasion): Unit => {
  const role = changing[state];
  if (!role) throw new Error(`A unit registers itself: it is to be said who is ${state}.`);
  return unit(role);
};

export const sample: Sample<UnitRegistrationForm> = {
  /** All units of the place are approved, and whoever visits it, at home. */
  foundation: (occasion) => {
    const { units, visitor } = occasion.world;
    const guests = visitor ? [{ ...visitor.unit, region: visitor.home }] : [];
    return Promise.all([...Object.values(units), ...guests].map((unit, n) => registered(occasion, unit, n)));
  },
  plan: async (occasion) => {
    const { by } = occasion;
    const unit = typeof by === 'object' ? by : changed(occasion);
    return { opener: unit, form: unitForm(unit) };
  },
};
