import { casesSdl } from '@anzhu/case-graphql';
import { subgraphSdl, writtenSdl } from '@anzhu/graphql';
import { uploadSdl } from '@anzhu/service';
import { modules } from './modules.ts';

/** The processes of this service, for the schema and the generated pages. */
export const processes = modules.map(({ process }) => process);

/** The subgraph's schema, made of the tables, the forms and what is written by hand. */
export const sdl = subgraphSdl(casesSdl(processes), uploadSdl('personnel'), ...writtenSdl(import.meta.url));
