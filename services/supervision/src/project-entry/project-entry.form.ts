import { z } from 'zod';
import { projectDataFields } from '../project/project-data.form.ts';

/** R16: every field is filled in. */
export const projectEntryForm = z.object(projectDataFields);

export type ProjectEntryForm = z.output<typeof projectEntryForm>;
