import { checked, choice, code, group, name, number } from '@anzhu/casework';
import { checkDivision, checkPermitNumber, checkProjectCode, checkUscc } from '@anzhu/identifiers';
import { z } from 'zod';
import { managementLevels, partyKinds, sectors } from './project-vocabulary.ts';

const party = group(
  'RegistrationParty',
  { zh: '参建单位', en: 'Party' },
  {
    kind: choice('ProjectPartyKind', { zh: '单位类别', en: 'Kind of party' }, partyKinds),
    uscc: checked('统一社会信用代码', 'Unified social credit code', checkUscc),
    name: name('单位名称', 'Name of the unit', { of: 'uscc' }),
    registeredDivision: checked('注册所在地', 'Division of registration', checkDivision),
  },
);

/** What a form says of a project, pushed or entered (R0, R16). */
export const projectDataFields = {
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
  parties: z.array(party).min(1).max(50),
};
