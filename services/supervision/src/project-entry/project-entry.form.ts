import { checked, choice, code, name, number } from '@anzhu/casework';
import { checkDivision, checkPermitNumber, checkProjectCode } from '@anzhu/identifiers';
import { z } from 'zod';
import { managementLevels, sectors } from '../project/project-vocabulary.ts';
import { partyField } from '../supervision-registration/supervision-registration.form.ts';

/** R16: every field is filled in. */
export const projectEntryForm = z.object({
  registrationNumber: code('报监编号', 'Registration number'),
  projectNumber: code('工程编号', 'Project number'),
  projectCode: checked('项目代码', 'Project code', checkProjectCode),
  projectName: name('工程名称', 'Name of the project'),
  section: code('标段编号', 'Section'),
  division: checked('工程属地', 'Division of the site', checkDivision),
  managementLevel: choice('ManagementLevel', { zh: '工程管理级别', en: 'Level of management' }, managementLevels),
  sector: choice('ProjectSector', { zh: '工程类型', en: 'Sector' }, sectors),
  contractRegistrationNumber: code('合同登记编号', 'Contract registration number'),
  permitNumber: checked('施工许可证编号', 'Construction permit number', checkPermitNumber),
  longitude: number('经度', 'Longitude', { min: -180, max: 180 }),
  latitude: number('纬度', 'Latitude', { min: -90, max: 90 }),
  parties: z.array(partyField).min(1).max(50),
});

export type ProjectEntryForm = z.output<typeof projectEntryForm>;
