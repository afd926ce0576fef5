import { checked, choice, group, name, secret } from '@anzhu/casework';
import { checkCitizenId, checkUscc } from '@anzhu/identifiers';
import { z } from 'zod';
import { projectDataFields } from '../project/project-data.form.ts';
import { teamRoles } from '../project/project-vocabulary.ts';

const member = group(
  'RegistrationTeamMember',
  { zh: '项目班子成员', en: 'Key person' },
  {
    role: choice('ProjectTeamRole', { zh: '岗位', en: 'Role' }, teamRoles),
    name: name('姓名', 'Name', { max: 50 }),
    idNumber: secret('citizenId', { zh: '身份证号', en: 'Citizen ID number' }, checkCitizenId),
    uscc: checked('所在单位统一社会信用代码', 'USCC of the employer', checkUscc),
  },
);

/** What the permit-reform system pushes (R0, R2). */
export const supervisionRegistrationForm = z
  .object(projectDataFields)
  .partial({ contractRegistrationNumber: true, permitNumber: true, longitude: true, latitude: true })
  .extend({ team: z.array(member).min(1).max(50) });

export type SupervisionRegistrationForm = z.output<typeof supervisionRegistrationForm>;
