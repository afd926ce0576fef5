import { code, declaring, given, name, number, text } from '@anzhu/casework';
import { z } from 'zod';
import { projectField } from '../project/project-case.form.ts';

const fields = z.object({
  projectId: projectField,
  projectName: name('变更后的工程名称', 'New name of the project').optional(),
  section: code('变更后的标段编号', 'New section').optional(),
  longitude: number('变更后的经度', 'New longitude', { min: -180, max: 180 }).optional(),
  latitude: number('变更后的纬度', 'New latitude', { min: -90, max: 90 }).optional(),
  reason: text('变更原因', 'Reason', { max: 1000 }),
});

/** What is left empty stays as it is. */
export const projectInformationChangeForm = declaring(fields, {
  rules: { longitude: { requiredWhen: [given('latitude')] }, latitude: { requiredWhen: [given('longitude')] } },
});

export type ProjectInformationChangeForm = z.output<typeof projectInformationChangeForm>;
