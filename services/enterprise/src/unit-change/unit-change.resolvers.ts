import { answer, type SubgraphContext } from '@anzhu/graphql';
import { type ChangeUnitInput, changeUnit, type UnitChangeDeps } from './change-unit.use-case.ts';
import { inWords, type UnitChange } from './unit-change.ts';

type FieldChange = UnitChange['fields'][number];

/** Translates the part of the schema about a unit's own record. */
export const unitChangeResolvers = (deps: UnitChangeDeps) => ({
  Mutation: {
    changeUnit: (_: unknown, { input }: { readonly input: ChangeUnitInput }, { subject }: SubgraphContext) =>
      answer('Unit', changeUnit(deps, subject, input)),
  },
  UnitFieldChange: {
    fromLabel: ({ field, from }: FieldChange) => inWords(field, from),
    toLabel: ({ field, to }: FieldChange) => inWords(field, to),
  },
});
