import type { CaseRecord } from '@anzhu/casework';
import type { SubgraphContext } from '@anzhu/graphql';
import { loaderOf, type Register } from '@anzhu/register';
import type { Person } from '../person/person.ts';
import type { EmployerChangeForm } from './employer-change.form.ts';
import type { EmployerChangeOutcome } from './employer-change.ts';
import type { Employment } from './employment.ts';

/** The spells of work of a person, as far as a reader is told them. */
export const employmentResolvers = {
  Person: {
    employments: ({ employments }: Person, _: unknown, { subject }: SubgraphContext): readonly Employment[] =>
      employments.filter(({ uscc }) => subject.orgKind !== 'UNIT' || uscc === subject.org),
  },
  Employment: { employer: ({ uscc }: Employment) => ({ uscc }) },
};

/** The person of each change of employer, for whoever may read it. */
export const employerChangeLoaders = (persons: Register<Person>) => ({
  EmployerChange: {
    person: loaderOf(persons).byId<CaseRecord<EmployerChangeForm, EmployerChangeOutcome>>(({ outcome }) => outcome.personId),
  },
});
