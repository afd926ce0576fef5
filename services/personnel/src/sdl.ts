import { readFileSync } from 'node:fs';
import { casesSdl } from '@anzhu/casework';
import { subgraphSdl } from '@anzhu/graphql';
import { uploadSdl } from '@anzhu/service';
import { keyStaffChangeProcess } from './key-staff-change/key-staff-change.ts';

const own = ['person/person.graphql', 'qualification/qualification.graphql', 'key-staff-change/key-staff-change.graphql'].map((path) =>
  readFileSync(new URL(path, import.meta.url), 'utf8'),
);

/** The processes of this service, for the schema and the generated pages. */
export const processes = [keyStaffChangeProcess];

/** The subgraph's schema, made of the tables, the forms and what is written by hand. */
export const sdl = subgraphSdl(casesSdl(processes), uploadSdl('personnel'), ...own);
