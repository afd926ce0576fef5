import { requiredDuties } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { crane, installation, org, project, staff, unit } from '../../../test/world.ts';
import { installationBlock, projectBlock, unitBlock, unitsNamed } from './site-blocks.ts';

const units = new Map([org.owner, org.installer, org.contractor].map((uscc) => [uscc, unit(uscc)]));

describe('C7 blocks that are read, not typed', () => {
  it('C7 the project block names owner, contractor and consultant, also those this service has no copy of', () => {
    expect(projectBlock(project({ permitNumber: '530102202401010101' }), units)).toMatchObject({
      project: { id: 'project-1' },
      number: 'P-1',
      name: '示例工程',
      permitNumber: '530102202401010101',
      projectOwner: { uscc: org.projectOwner, name: '建设单位', safetyLicenseNumber: null },
      contractor: { uscc: org.contractor, division: '530102' },
      consultant: { uscc: org.consultant, name: '监理单位' },
    });
    expect(projectBlock(null, units)).toBeNull();
  });

  it('C7 the installation block has heights, days and the principal (1103, ID masked) of the notice', () => {
    const { rows } = staff(org.installer, requiredDuties.installation);
    const notice = { firstHeight: 40, finalHeight: 120, plannedFrom: '2026-09-16', plannedUntil: '2026-09-20', keyStaff: rows };
    expect(installationBlock(installation(), { crane: crane(), notice, units })).toMatchObject({
      filingNumber: '云AA-T202600001',
      validUntil: '2030-04-30',
      owner: { uscc: org.owner },
      installer: { uscc: org.installer, safetyLicenseNumber: '(云)JZ安许证字[2024]000001' },
      work: { zh: '安装' },
      firstHeight: 40,
      finalHeight: 120,
      principalName: '人员1103',
      principalIdNumber: '53**************01',
    });
  });

  it('C7 what is not known is empty, never invented', () => {
    expect(installationBlock(installation(), { crane: null, notice: null, units: new Map() })).toMatchObject({
      validUntil: null,
      firstHeight: null,
      principalName: null,
      owner: { uscc: org.owner, name: null },
    });
  });

  it('E1 the owner is shown from the copy; the rest is behind the unit', () => {
    expect(unitBlock(org.owner, unit(org.owner))).toMatchObject({ unit: { uscc: org.owner }, division: '530102' });
    expect(unitsNamed(project(), installation())).toEqual([org.projectOwner, org.contractor, org.consultant, org.owner, org.installer]);
  });
});
