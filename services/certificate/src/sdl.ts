import { fileTicket } from '@anzhu/case-graphql';
import { subgraphSdl, writtenSdl } from '@anzhu/graphql';
import { registersSdl, registerWorkSdl } from '@anzhu/register';
import { certificateRegister } from './certificate/certificate.register.ts';
import { downloadRegister } from './downloads/download.register.ts';
import { statusListRegister } from './status-list/status-list.register.ts';

/** No business is decided here. */
export const processes = [];

/** The long-lived records of this service. */
export const registers = [certificateRegister, downloadRegister, statusListRegister];

/** The subgraph's schema, made of the register and what is written by hand. */
export const sdl = subgraphSdl(fileTicket, registersSdl(registers), registerWorkSdl('certificate'), ...writtenSdl(import.meta.url));
