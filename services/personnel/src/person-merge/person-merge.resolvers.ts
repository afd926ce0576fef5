import type { CaseRecord } from '@anzhu/casework';
import { loaderOf, type Register } from '@anzhu/register';
import { byMerged } from '../person/person.register.ts';
import type { Person } from '../person/person.ts';
import type { PersonMergeForm } from './person-merge.form.ts';

type Case = CaseRecord<PersonMergeForm>;

/** The persons of each merge, and where a merged record leads, for whoever may read them. */
export const personMergeLoaders = (persons: Register<Person>) => {
  const { byId, allAt } = loaderOf(persons);
  return {
    PersonMerge: { kept: byId<Case>(({ form }) => form.keptId), duplicate: byId<Case>(({ form }) => form.duplicateId) },
    Person: {
      mergedInto: byId<Person>(({ mergedInto }) => mergedInto),
      mergedPersons: allAt<Person>(byMerged, ({ _id }) => _id),
    },
  };
};
