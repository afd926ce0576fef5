import { casesSdl } from '@anzhu/case-graphql';
import { subgraphSdl, writtenSdl } from '@anzhu/graphql';
import { uploadSdl } from '@anzhu/service';
import { blacklistProcess } from './blacklist/blacklist.ts';
import { licensePenaltyProcess } from './license-penalty/license-penalty.ts';
import { licenseReturnProcess } from './license-return/license-return.ts';
import { unitRegistrationProcess } from './unit-registration/unit-registration.ts';

/** The processes of this service, for the schema and the generated pages. */
export const processes = [unitRegistrationProcess, licensePenaltyProcess, licenseReturnProcess, blacklistProcess];

/** The subgraph's schema, made of the tables, the forms and what is written by hand. */
export const sdl = subgraphSdl(casesSdl(processes, { ownsUnit: true }), uploadSdl('enterprise'), ...writtenSdl(import.meta.url));
