import { buttonsSdl, subgraphSdl, writtenSdl } from '@anzhu/graphql';
import { partnerButtons } from './management/partner-buttons.use-case.ts';

/** No business is decided here. */
export const processes = [];

/** What is done with records without a case. */
export const recordButtons = partnerButtons;

/** The subgraph's schema, all of it written by hand. */
export const sdl = subgraphSdl(buttonsSdl(recordButtons), ...writtenSdl(import.meta.url));
