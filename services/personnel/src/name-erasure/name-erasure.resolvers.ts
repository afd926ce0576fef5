import type { CaseRecord } from '@anzhu/casework';
import { loaderOf, type Register } from '@anzhu/register';
import type { Person } from '../person/person.ts';
import type { NameErasureForm } from './name-erasure.form.ts';

/** The person of each erasure, for whoever may read it. */
export const nameErasureLoaders = (persons: Register<Person>) => ({
  NameErasure: { person: loaderOf(persons).byId<CaseRecord<NameErasureForm>>(({ form }) => form.personId) },
});
