import { cityLetter, divisionName, provinceAbbreviation } from '@anzhu/identifiers';
import type { Days, MadeCase, Occasion, Sample, Unit, World } from '@anzhu/samples';
import { reissueProcedureOf } from '../certificate-reissue/reissue-procedure.ts';
import type { HomeReissueForm } from './home-reissue.ts';

const dongguan = '441900';

/** The certificate that crane `n` was given at the home of its owner: the visitor's, else Dongguan. */
export const homeCertificate = ({ serial, visitor }: World, days: Days, n: number): Omit<HomeReissueForm, 'craneId'> => {
  const home = visitor?.home ?? dongguan;
  return {
    newFilingNumber: `${provinceAbbreviation(home)}${cityLetter(home)}A-T${days.today.slice(0, 4)}${serial(n, 5)}`,
    issuingAuthority: `${divisionName(home).zh}住房和城乡建设局`,
    issuedOn: days.today,
  };
};

/** C15: the certificate that crane `n`, of an owner from elsewhere, was given at its home. */
export const homeReissueForm = (world: World, days: Days, { craneId, n = 0 }: { craneId: string; n?: number }): HomeReissueForm => ({
  craneId,
  ...homeCertificate(world, days, n),
});

/** An owner who has machines here and is at home elsewhere. */
export const visitorOf = ({ world }: Occasion): Unit => {
  if (!world.visitor) throw new Error(`Nobody visits ${world.division}.`);
  return world.visitor.unit;
};

/** A machine in the city's network whose owner is at home elsewhere. */
export const visitingCrane = (occasion: Occasion): Promise<MadeCase> =>
  occasion.make('OwnershipFiling', { state: 'FILED', n: occasion.n, by: visitorOf(occasion) });

export const sample: Sample<HomeReissueForm> = {
  reaches: (division) => reissueProcedureOf(division) === 'TAGGED',
  plan: async (occasion) => {
    const { days, n, official, world } = occasion;
    const craneId = String((await visitingCrane(occasion))['craneId']);
    return { opener: official('EXAMINER'), form: homeReissueForm(world, days, { craneId, n }) };
  },
};
