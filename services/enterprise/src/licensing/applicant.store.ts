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

/** The actions that put down what the applicant's people hold. */
const counting: ReadonlySet<string | undefined> = new Set(['submit', 'approve']);

/** The same with its people, as the copies of persons have them: the legal representative as far as the form is decided on, all of them where they are counted. */
export const applicantFacts =
  (world: World): FactLoader<RepresentativeFields, ApplicantFacts> =>
  async (form, context) => {
    const { applicant, session, taken } = context;
    const ref = taken === 'issue' ? undefined : refOf(form.legalRepresentativeIdNumber);
    const named = await world.persons.find(ref === undefined ? [] : [ref], session);
    return {
      ...(await holderFacts(world)(form, context)),
      staff: counting.has(taken) ? await world.persons.held(applicant, localDate(world.store.clock()), session) : null,
      representative: (ref && named.get(ref)) || null,
    };
  };
