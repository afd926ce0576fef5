import type { Sample, World } from '@anzhu/samples';
import type { SupervisionRegistrationForm } from './supervision-registration.form.ts';

const partyKinds = { projectOwner: 'PROJECT_OWNER', contractor: 'CONTRACTOR', consultant: 'SUPERVISION_CONSULTANT' } as const;
const teamRoles = {
  projectManager: 'PROJECT_MANAGER',
  safetyOfficer: 'SAFETY_OFFICER',
  chiefEngineer: 'CHIEF_SUPERVISION_ENGINEER',
} as const;

const keysOf = <T extends object>(table: T): readonly (keyof T)[] => Object.keys(table) as (keyof T)[];

const partiesOf = ({ units }: World) =>
  keysOf(partyKinds).map((role) => {
    const { org, name, region } = units[role];
    return { kind: partyKinds[role], uscc: org, name, registeredDivision: region };
  });

const teamOf = ({ units, persons }: World) =>
  keysOf(teamRoles).map((post) => {
    const { name, idNumber, employer } = persons[post];
    return { role: teamRoles[post], name, idNumber, uscc: units[employer].org };
  });

/** What the permit-reform system pushes (R0); project `n` of the world. */
export const registrationPush = (world: World, n = 0): SupervisionRegistrationForm => {
  const { seed, division } = world;
  return {
    registrationNumber: `BJ${seed}-${n}`,
    projectNumber: `GC${seed}-${n}`,
    projectCode: `2024-${division}-47-01-${world.serial(n, 6)}`,
    projectName: `样例${seed}号工程${n > 0 ? n + 1 : ''}`,
    section: `BD${n + 1}`,
    division,
    managementLevel: 'COUNTY',
    sector: 'BUILDING_CONSTRUCTION',
    contractRegistrationNumber: `HT${seed}-${n}`,
    ...world.site(n),
    parties: partiesOf(world),
    team: teamOf(world),
  };
};

/** A further section under the contract of the first, which its team may have beside it (decision 5). */
const furtherSection = (world: World, n: number): SupervisionRegistrationForm => {
  const { contractRegistrationNumber } = registrationPush(world);
  return { ...registrationPush(world, n), contractRegistrationNumber, projectName: `续建标段${world.seed}-${n}` };
};

export const sample: Sample<SupervisionRegistrationForm> = {
  sharedIn: 'APPROVED',
  onlyForOthers: true,
  /** The permit-reform system pushes it, the owner of the project follows it. */
  plan: async ({ about, n, personsOnRecord, unit, world }) => {
    await personsOnRecord();
    return { opener: unit('projectOwner'), form: about?.['isOwn'] === true ? furtherSection(world, n) : registrationPush(world) };
  },
};
