import type { Days, Sample, World } from '@anzhu/samples';
import { standing } from '../installation/standing.sample.ts';
import type { FourPartyAcceptanceForm } from './four-party-acceptance.form.ts';

/** An inspection of today, passed. */
export const inspectionForm = ({ seed, units }: World, days: Days): FourPartyAcceptanceForm['inspection'] => ({
  body: units.inspectionBody.name,
  bodyUscc: units.inspectionBody.org,
  bodyAddress: '样例路2号',
  bodyCertificateNumber: 'TS7153001-2027',
  inspectorName: '检测样例',
  reportNumber: `JC${seed}`,
  reportDate: days.today,
  conclusion: 'PASSED',
  nextDueOn: days.plus(360),
});

const accepting = { OWNER: 'equipmentOwner', INSTALLER: 'installer', USER: 'contractor', CONSULTANT: 'consultant' } as const;

type Party = keyof typeof accepting;

const conclusionOf = ({ units }: World, days: Days, { party, isFailed }: { party: Party; isFailed: boolean }) => ({
  party,
  unitName: units[accepting[party]].name,
  uscc: units[accepting[party]].org,
  personName: '验收样例',
  conclusion: isFailed ? ('FAILED' as const) : ('PASSED' as const),
  ...(isFailed && { remark: '限位器失灵' }),
  acceptedOn: days.today,
});

const phone = '13888800000';

/** C7, the first round: every unit has passed, but those named. */
export const acceptanceForm = (
  world: World,
  days: Days,
  { installationId, failed = [] }: { installationId: string; failed?: readonly string[] },
): FourPartyAcceptanceForm => ({
  installationId,
  round: 'INITIAL',
  projectManagerName: world.persons.projectManager.name,
  projectManagerIdNumber: world.persons.projectManager.idNumber,
  projectManagerPhone: phone,
  usePlace: '1号楼',
  responsibleName: world.persons['1105'].name,
  responsibleIdNumber: world.persons['1105'].idNumber,
  responsiblePhone: phone,
  inspection: inspectionForm(world, days),
  conclusions: (Object.keys(accepting) as Party[]).map((party) => conclusionOf(world, days, { party, isFailed: failed.includes(party) })),
});

/** C7: a further round, after each climb. */
export const climbForm = (world: World, days: Days, installationId: string): FourPartyAcceptanceForm => ({
  ...acceptanceForm(world, days, { installationId }),
  round: 'CLIMB',
});

export const sample: Sample<FourPartyAcceptanceForm> = {
  plan: async (occasion) => {
    const { about, days, unit, world } = occasion;
    const installationId = await standing(occasion);
    return { opener: unit('contractor'), form: { ...acceptanceForm(world, days, { installationId }), ...about } };
  },
};
