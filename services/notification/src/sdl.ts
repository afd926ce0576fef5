import { buttonsSdl, subgraphSdl, writtenSdl } from '@anzhu/graphql';
import { registerWorkSdl } from '@anzhu/register';
import { preferenceButtons } from './recipient/preference-buttons.ts';

/** No business is decided here. */
export const processes = [];

/** What is done with records without a case. */
export const recordButtons = preferenceButtons;

/** The subgraph's schema: its part of everybody's work, and what is written by hand. */
export const sdl = subgraphSdl(registerWorkSdl('notification'), buttonsSdl(recordButtons), ...writtenSdl(import.meta.url));
