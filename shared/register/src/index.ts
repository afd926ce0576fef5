export type { AlsoReads, Face, References, RegisterDefinition } from './definition.ts';
export { shown, shownDate, shownId } from './fields.ts';
export type { At } from './finding.ts';
export { corrected, type DatedValue, type KnownValues, renamed } from './known.ts';
export { derivedFields, modelOf } from './model.ts';
export { openRegister, type Register } from './open.ts';
export { defineRegister } from './register-faults.ts';
export { faceLoaderOf, loaderOf, registerLoaders, registerResolvers } from './resolvers.ts';
export { registersSdl } from './sdl.ts';
