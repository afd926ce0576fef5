import { subgraphSdl, writtenSdl } from '@anzhu/graphql';
import { registerWorkSdl } from '@anzhu/register';

/** No business is decided here. */
export const processes = [];

/** The subgraph's schema: its part of everybody's work, and what is written by hand. */
export const sdl = subgraphSdl(registerWorkSdl('notification'), ...writtenSdl(import.meta.url));
