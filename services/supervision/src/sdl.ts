import { casesSdl } from '@anzhu/case-graphql';
import { deliveriesSdl } from '@anzhu/deliveries';
import { buttonsSdl, subgraphSdl, writtenSdl } from '@anzhu/graphql';
import { registersSdl } from '@anzhu/register';
import { uploadSdl } from '@anzhu/service';
import { institutionRegister } from './institution/institution.register.ts';
import { modules } from './modules.ts';
import { permitReformOpenApi } from './permit-reform/permit-reform.open-api.ts';
import { projectRegister } from './project/project.register.ts';
import { projectsOfCasesSdl, typesAboutProjects } from './project/project-of-cases.ts';
import { keepingButtons } from './supervisor/keeping-buttons.use-case.ts';
import { supervisorRegister } from './supervisor/supervisor.register.ts';
import { supervisorRevealRegister } from './supervisor/supervisor-reveal.register.ts';

/** The processes of this service, for the schema and the generated pages. */
export const processes = modules.map(({ process }) => process);

/** The long-lived records of this service. */
export const registers = [projectRegister, institutionRegister, supervisorRegister, supervisorRevealRegister];

/** What is done with records without a case. */
export const recordButtons = keepingButtons;

const cases = casesSdl(processes);

/** The subgraph's schema, made of the tables, the forms, the registers and what is written by hand. */
export const sdl = subgraphSdl(
  cases,
  registersSdl(registers, cases),
  uploadSdl('supervision'),
  deliveriesSdl('supervision'),
  buttonsSdl(recordButtons),
  projectsOfCasesSdl(typesAboutProjects(modules)),
  ...writtenSdl(import.meta.url),
);

/** Other documents generated into `docs/`, by file name. */
export const documents = { 'permit-reform-openapi.json': permitReformOpenApi };
