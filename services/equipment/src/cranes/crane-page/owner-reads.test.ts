import type { FactLoader, Process } from '@anzhu/casework';
import { describe, expect, it } from 'vitest';
import { crane, installation, org, project } from '../../../test/world.ts';
import { processes } from '../../sdl.ts';

type AnyProcess = Process<object, object, object>;
type Facts = Awaited<ReturnType<FactLoader<object, object>>>;

const machine = crane({ ownerUscc: org.owner });
const facts: Facts = {
  ...{ crane: machine, installation: installation(), standing: installation(), project: project() },
  ...{ installer: { uscc: org.installer, unit: null }, dismantler: { uscc: org.dismantler, unit: null } },
  cranes: new Map([[machine.filingNumber, machine]]),
};

const aboutCranes = (processes as readonly unknown[] as readonly AnyProcess[]).filter(({ about }) => about !== undefined);

/** How the owner of the crane comes to read a case about it. */
const wayOf = ({ opens, parties }: AnyProcess): 'PARTY' | 'APPLICANT' | 'NONE' => {
  if (Object.values(parties?.({}, facts) ?? {}).includes(org.owner)) return 'PARTY';
  const byOwners = Object.values(opens).every(({ unitKinds }) => unitKinds?.join() === 'EQUIPMENT_OWNER');
  return byOwners ? 'APPLICANT' : 'NONE';
};

describe('X9 the cases about a crane that its owner reads as any case is read', () => {
  // biome-ignore format: the table reads in columns
  const table = {
    PARTY: [
      'CrewChange', 'DefectReport', 'DismantlingNotice', 'FourPartyAcceptance', 'HomeReissue', 'InspectionCommission', 'InstallationNotice',
      'MaintenanceRecord', 'OwnershipChange', 'PeriodicInspection', 'ReturnToUse', 'UseCorrection', 'UseExtension', 'UseRegistration',
    ],
    APPLICANT: [
      'CertificateReissue', 'DeviceClaim', 'FilingCancellation', 'FilingExtension', 'OwnershipFiling', 'SafetyDeclaration', 'UnfiledDevice',
    ],
    /** One list of the authority names the cranes of many owners; each sees the tag on its own crane. */
    NONE: ['ReissueTagging'],
  } as const;

  it.each(Object.keys(table) as (keyof typeof table)[])('X9 as %s', (way) => {
    const found = aboutCranes.filter((process) => wayOf(process) === way).map(({ workflow }) => workflow.process.type);
    expect(found.toSorted()).toEqual(table[way]);
  });
});
