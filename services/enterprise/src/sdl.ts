import { casesSdl } from '@anzhu/case-graphql';
import { buttonsSdl, pageSdl, subgraphSdl, writtenSdl } from '@anzhu/graphql';
import { registersSdl } from '@anzhu/register';
import { uploadSdl } from '@anzhu/service';
import { batchJobRegister } from './batch-job/batch-job.register.ts';
import { batchEntryRegister } from './license-batch/batch-entry.register.ts';
import { licenseBatchRegister } from './license-batch/license-batch.register.ts';
import { modules } from './modules.ts';
import { portalSdl } from './portal/portal.sdl.ts';
import { publicationRegister } from './portal/publication.register.ts';
import { unitRegister } from './unit/unit.register.ts';
import { unitButtons } from './unit/unit-buttons.use-case.ts';
import { accountButtons } from './unit-account/account-buttons.use-case.ts';
import { unitKeepingRegisters } from './unit-keeping.ts';
import { licenseRegister } from './work-safety-license/work-safety-license.register.ts';

/** The processes of this service, for the schema and the generated pages. */
export const processes = modules.map(({ process }) => process);

/** The long-lived records of this service. */
export const registers = [
  ...[unitRegister, ...unitKeepingRegisters, licenseRegister],
  ...[licenseBatchRegister, batchEntryRegister, batchJobRegister, publicationRegister],
];

/** What is done with records without a case. */
export const recordButtons = { ...unitButtons, ...accountButtons };

const { type, zh, en } = licenseRegister;
const licensePages = pageSdl({ type, zh, en });

const cases = casesSdl(processes, { ownsUnit: true });

/** The subgraph's schema, made of the tables, the forms, the registers and what is written by hand. */
export const sdl = subgraphSdl(
  cases,
  registersSdl(registers, cases),
  uploadSdl('enterprise'),
  licensePages,
  portalSdl,
  buttonsSdl(recordButtons),
  ...writtenSdl(import.meta.url),
);
