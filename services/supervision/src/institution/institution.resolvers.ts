import { answer, entryInWords, type SubgraphContext } from '@anzhu/graphql';
import type { LogRequest } from '@anzhu/store';
import type { Institution } from './institution.ts';
import {
  type ChangeInstitutionInput,
  changeInstitution,
  type InstitutionDeps,
  type RegisterInstitutionInput,
  registerInstitution,
} from './institution.use-case.ts';

type Ctx = SubgraphContext;
type Input<T> = { readonly input: T };

/** It works, or was merged into another; its log says which by its entries. */
const states = { ACTIVE: { zh: '在履职', en: 'Working' } } as const;

/** Translates the part of the schema about institutions to its use cases. */
export const institutionResolvers = (deps: InstitutionDeps) => ({
  Mutation: {
    registerSupervisionInstitution: (_: unknown, { input }: Input<RegisterInstitutionInput>, { subject }: Ctx) =>
      answer('SupervisionInstitution', registerInstitution(deps, subject, input)),
    changeSupervisionInstitution: (_: unknown, { input }: Input<ChangeInstitutionInput>, { subject }: Ctx) =>
      answer('SupervisionInstitution', changeInstitution(deps, subject, input)),
  },
  SupervisionInstitution: {
    history: async (institution: Institution, asked: LogRequest) =>
      (await deps.store.readLog(deps.institutions.model, institution, asked)).map(entryInWords(states)),
  },
});
