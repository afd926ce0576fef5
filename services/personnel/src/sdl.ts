import { casesSdl } from '@anzhu/case-graphql';
import { subgraphSdl, writtenSdl } from '@anzhu/graphql';
import { registersSdl } from '@anzhu/register';
import { uploadSdl } from '@anzhu/service';
import { modules } from './modules.ts';
import { personRegister } from './person/person.register.ts';

/** The processes of this service, for the schema and the generated pages. */
export const processes = modules.map(({ process }) => process);

/** The long-lived records of this service that others see. */
export const registers = [personRegister];

const cases = casesSdl(processes);

/** The subgraph's schema, made of the tables, the forms, the registers and what is written by hand. */
export const sdl = subgraphSdl(cases, registersSdl(registers, cases), uploadSdl('personnel'), ...writtenSdl(import.meta.url));
