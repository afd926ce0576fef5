import type { FactLoader } from '@anzhu/casework';
import { localDate } from '@anzhu/kernel';
import { licensesOf } from '../work-safety-license/work-safety-license.store.ts';
import type { EnterpriseWorld } from '../world.ts';
import type { ApplicantFacts } from './applicant.ts';
import { type RepresentativeFields, refOf } from './representative.ts';

type World = Pick<EnterpriseWorld, 'store' | 'units' | 'licenses' | 'persons'>;

/** The unit and its licenses. */
export const holderFacts =
  ({
    store,
    units,
    licenses,
  }: Pick<World, 'store' | 'units' | 'licenses'>): FactLoader<object, Pick<ApplicantFacts, 'unit' | 'licenses'>> =>
  async (_form, { applicant, session }) => ({
    unit: await store.find(units, applicant, session),
    licenses: await licensesOf(licenses, [applicant], session),
  });

/** The same with its people, as the copies of persons have them. */
export const applicantFacts =
  (world: World): FactLoader<RepresentativeFields, ApplicantFacts> =>
  async (form, context) => {
    const { applicant, session } = context;
    const ref = refOf(form.legalRepresentativeIdNumber);
    const named = await world.persons.find(ref === undefined ? [] : [ref], session);
    return {
      ...(await holderFacts(world)(form, context)),
      staff: await world.persons.held(applicant, localDate(world.store.clock()), session),
      representative: (ref && named.get(ref)) || null,
    };
  };
