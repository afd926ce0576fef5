import { subgraphSdl, writtenSdl } from '@anzhu/graphql';

/** No business is decided here. */
export const processes = [];

/** The subgraph's schema, all of it written by hand. */
export const sdl = subgraphSdl(...writtenSdl(import.meta.url));
