import { casesSdl } from '@anzhu/case-graphql';
import { subgraphSdl, writtenSdl } from '@anzhu/graphql';
import { uploadSdl } from '@anzhu/service';
import { completionAcceptanceProcess } from './completion-acceptance/completion-acceptance.ts';
import { completionFilingProcess } from './completion-filing/completion-filing.ts';
import { permitReformOpenApi } from './permit-reform/permit-reform.open-api.ts';
import { safetySupervisionTerminationProcess } from './safety-supervision-termination/safety-supervision-termination.ts';
import { supervisionRegistrationProcess } from './supervision-registration/supervision-registration.ts';
import { supervisionSuspensionProcess } from './supervision-suspension/supervision-suspension.ts';

/** The processes of this service, for the schema and the generated pages. */
export const processes = [
  supervisionRegistrationProcess,
  supervisionSuspensionProcess,
  safetySupervisionTerminationProcess,
  completionAcceptanceProcess,
  completionFilingProcess,
];

/** The subgraph's schema, made of the tables, the forms and what is written by hand. */
export const sdl = subgraphSdl(casesSdl(processes), uploadSdl('supervision'), ...writtenSdl(import.meta.url));

/** Other documents generated into `docs/`, by file name. */
export const documents = { 'permit-reform-openapi.json': permitReformOpenApi };
