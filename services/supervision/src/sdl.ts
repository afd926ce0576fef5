import { readFileSync } from 'node:fs';
import { casesSdl } from '@anzhu/casework';
import { subgraphSdl } from '@anzhu/graphql';
import { uploadSdl } from '@anzhu/service';
import { completionAcceptanceProcess } from './completion-acceptance/completion-acceptance.ts';
import { completionFilingProcess } from './completion-filing/completion-filing.ts';
import { permitReformOpenApi } from './permit-reform/permit-reform.open-api.ts';
import { safetySupervisionTerminationProcess } from './safety-supervision-termination/safety-supervision-termination.ts';
import { supervisionRegistrationProcess } from './supervision-registration/supervision-registration.ts';
import { supervisionSuspensionProcess } from './supervision-suspension/supervision-suspension.ts';

const own = ['project/project.graphql', 'completion-acceptance/completion-acceptance.graphql'].map((path) =>
  readFileSync(new URL(path, import.meta.url), 'utf8'),
);

/** The processes of this service, for the schema and the generated pages. */
export const processes = [
  supervisionRegistrationProcess,
  supervisionSuspensionProcess,
  safetySupervisionTerminationProcess,
  completionAcceptanceProcess,
  completionFilingProcess,
];

/** The subgraph's schema, made of the tables, the forms and what is written by hand. */
export const sdl = subgraphSdl(casesSdl(processes), uploadSdl('supervision'), ...own);

/** Other documents generated into `docs/`, by file name. */
export const documents = { 'permit-reform-openapi.json': permitReformOpenApi };
