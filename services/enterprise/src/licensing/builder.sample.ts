import type { Occasion, Unit } from '@anzhu/samples';

/** A unit that builds, approved, in a position of its own. */
export const approvedBuilder = ({ builder, make, once }: Occasion, position: string): Promise<Unit> =>
  once(`approved ${position}`, async () => {
    const unit = builder(position);
    const { org, region } = unit;
    await make('UnitRegistration', { state: 'APPROVED', n: 0, name: `registered ${org}`, by: unit, at: region });
    return unit;
  });

/** The same with a license that runs for so many days more. */
export const licensedBuilder = (occasion: Occasion, position: string, daysLeft = 600): Promise<Unit> =>
  occasion.once(`licensed ${position}`, async () => {
    const unit = await approvedBuilder(occasion, position);
    await occasion.licenseOnRecord(position, occasion.days.plus(daysLeft));
    return unit;
  });

/** Whoever has a case sent back has the ones in the making and given up too, so that its people find each of them. */
export const seatOf = (state: string): string => (['DRAFT', 'WITHDRAWN'].includes(state) ? 'RETURNED' : state);

/** One whose license may be returned, changed or given up, by where the case about it is to rest. */
export const licenseHolder = (occasion: Occasion): Promise<Unit> => licensedBuilder(occasion, `LicenseReturn ${seatOf(occasion.state)}`);

/** E3, E4: what an applicant adds. */
export const applicationForm = {
  legalRepresentative: '法人样例',
  legalRepresentativeIdNumber: '530102199003071019',
  principal: '负责人样例',
  contactName: '经办样例',
  contactPhone: '13888800000',
};
