import { casesSdl } from '@anzhu/case-graphql';
import { buttonsSdl, pageSdl, subgraphSdl, writtenSdl } from '@anzhu/graphql';
import { registersSdl } from '@anzhu/register';
import { uploadSdl } from '@anzhu/service';
import { lockEntryRegister } from './lock-entry/lock-entry.register.ts';
import { modules } from './modules.ts';
import { personRegister } from './person/person.register.ts';
import { personButtons } from './person/person-buttons.use-case.ts';
import { personDisclosureRegister } from './person/person-disclosure.register.ts';
import { qualificationRegister } from './qualification/qualification.register.ts';
import { specialWorkerRegister } from './special-worker/special-worker.register.ts';
import { teamRegister } from './team/team.register.ts';

/** The processes of this service, for the schema and the generated pages. */
export const processes = modules.map(({ process }) => process);

/** The long-lived records of this service. */
export const registers = [
  personRegister,
  personDisclosureRegister,
  qualificationRegister,
  specialWorkerRegister,
  teamRegister,
  lockEntryRegister,
];

/** What is done with records without a case. */
export const recordButtons = personButtons;

const cases = casesSdl(processes, { imports: [qualificationRegister] });

const { type, zh, en } = qualificationRegister;
const qualificationPages = pageSdl({ type, zh, en });

/** The subgraph's schema, made of the tables, the forms, the registers and what is written by hand. */
export const sdl = subgraphSdl(
  cases,
  registersSdl(registers, cases),
  uploadSdl('personnel'),
  qualificationPages,
  buttonsSdl(recordButtons),
  ...writtenSdl(import.meta.url),
);
