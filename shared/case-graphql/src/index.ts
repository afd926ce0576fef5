export { beginAnew } from './begin-anew.ts';
export { caseLoader } from './case-loader.ts';
export { caseParts } from './case-parts.ts';
export { formDefinition } from './form-definition.ts';
export { listsOfEach } from './lists-of-each.ts';
export { pageLists } from './page-lists.ts';
export { caseResolvers } from './resolvers.ts';
export { casesSdl } from './sdl.ts';
