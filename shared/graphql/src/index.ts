export { answer, edgeError } from './answer.ts';
export { connectionOf, connectionResolvers } from './connection.ts';
export type { Locale, SubgraphContext } from './context.ts';
export { type Attachments, fileRoutes, type OpenedFile, type ReceivedFile } from './files.ts';
export { isKnownError, knownError } from './known-error.ts';
export { referenceLoader } from './references.ts';
export { subgraphSdl } from './shared-sdl.ts';
export { createSubgraph, type SubgraphSettings } from './subgraph.ts';
export { writtenSdl } from './written-sdl.ts';
