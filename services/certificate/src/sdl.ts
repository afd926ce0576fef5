import { fileTicket } from '@anzhu/case-graphql';
import { buttonsSdl, subgraphSdl, writtenSdl } from '@anzhu/graphql';
import { registersSdl, registerWorkSdl } from '@anzhu/register';
import { certificateRegister } from './certificate/certificate.register.ts';
import { certificateButtons } from './certificate/certificate-buttons.use-case.ts';
import { downloadRegister } from './downloads/download.register.ts';
import { statusListRegister } from './status-list/status-list.register.ts';

/** No business is decided here. */
export const processes = [];

/** The long-lived records of this service. */
export const registers = [certificateRegister, downloadRegister, statusListRegister];

/** What is done with records without a case. */
export const recordButtons = certificateButtons;

/** The subgraph's schema, made of the register and what is written by hand. */
export const sdl = subgraphSdl(
  fileTicket,
  registersSdl(registers),
  registerWorkSdl('certificate'),
  buttonsSdl(recordButtons),
  ...writtenSdl(import.meta.url),
);
