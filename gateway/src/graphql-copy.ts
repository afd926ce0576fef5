import { createRequire } from 'node:module';

/** The copy of graphql by which the gateway's schema is made: another would not know its types. */
export const graphql = createRequire(import.meta.url)('graphql') as typeof import('graphql');
