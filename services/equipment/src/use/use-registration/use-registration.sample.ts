import type { Days, Occasion, Sample, World } from '@anzhu/samples';
import { typedAs } from '../../cranes/crane/typed-number.sample.ts';
import { contact, isSpending } from '../../filings/common/filing.sample.ts';
import { standing } from '../../sites/installation/standing.sample.ts';
import { crewForm } from '../crew/crew.sample.ts';
import type { UseRegistrationForm } from './use-registration.form.ts';

/** C8: the machine stands some 150 m from its project's own point. */
export const useForm = (world: World, days: Days, installationId: string): UseRegistrationForm => {
  const { longitude, latitude } = world.site();
  const { name, idNumber } = world.persons.projectManager;
  return {
    installationId,
    longitude: longitude + 0.001,
    latitude: latitude + 0.001,
    projectManagerName: name,
    projectManagerIdNumber: idNumber,
    projectManagerPhone: contact.contactPhone,
    ...contact,
    usePlace: '1号楼',
    plannedDismantlingOn: days.plus(200),
    ...crewForm(world),
  };
};

const accepted = async (occasion: Occasion): Promise<string> => {
  const { make, n, once } = occasion;
  const isOwn = isSpending(occasion);
  const installationId = await standing(occasion, { isOwn });
  const accept = () => make('FourPartyAcceptance', { state: 'RECORDED', n, about: { installationId } });
  await (isOwn ? accept() : once('accepted', accept));
  return installationId;
};

/** Some metres from every other machine of the project. */
const spot = ({ longitude, latitude }: UseRegistrationForm, n: number) => ({
  longitude: longitude + (n % 30) / 10_000,
  latitude: latitude + Math.floor(n / 30) / 10_000,
});

export const sample: Sample<UseRegistrationForm> = {
  sharedIn: 'REGISTERED',
  /** None expires on the day it is registered. */
  reaches: (_, state) => state !== 'EXPIRED',
  answers: { registrationNumber: typedAs('useRegistration', 7) },
  plan: async (occasion) => {
    const { days, make, n, unit, world } = occasion;
    const installationId = await accepted(occasion);
    const dismantle = () => make('DismantlingNotice', { state: 'APPROVED', n, about: { installationId } });
    const form = useForm(world, days, installationId);
    return {
      opener: unit('contractor'),
      form: { ...form, ...spot(form, n) },
      causes: { endForCompletion: dismantle, announceEnd: dismantle },
    };
  },
};
