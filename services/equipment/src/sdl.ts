import { readFileSync } from 'node:fs';
import { casesSdl } from '@anzhu/casework';
import { subgraphSdl } from '@anzhu/graphql';
import { uploadSdl } from '@anzhu/service';
import { ownershipFilingProcess } from './ownership-filing/ownership-filing.ts';

const own = ['crane/crane.graphql'].map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'));

/** The processes of this service, for the schema and the generated pages. */
export const processes = [ownershipFilingProcess];

/** The subgraph's schema, made of the tables, the forms and what is written by hand. */
export const sdl = subgraphSdl(casesSdl(processes), uploadSdl('equipment'), ...own);
