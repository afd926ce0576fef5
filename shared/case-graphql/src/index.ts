export { listsOfEach } from './lists-of-each.ts';
export { caseResolvers } from './resolvers.ts';
export { casesSdl } from './sdl.ts';
