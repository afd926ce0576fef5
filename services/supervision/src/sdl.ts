import { casesSdl } from '@anzhu/case-graphql';
import { subgraphSdl, writtenSdl } from '@anzhu/graphql';
import { uploadSdl } from '@anzhu/service';
import { modules } from './modules.ts';
import { permitReformOpenApi } from './permit-reform/permit-reform.open-api.ts';

/** The processes of this service, for the schema and the generated pages. */
export const processes = modules.map(({ process }) => process);

/** The subgraph's schema, made of the tables, the forms and what is written by hand. */
export const sdl = subgraphSdl(casesSdl(processes), uploadSdl('supervision'), ...writtenSdl(import.meta.url));

/** Other documents generated into `docs/`, by file name. */
export const documents = { 'permit-reform-openapi.json': permitReformOpenApi };
