export { readEnvironment, type ServiceEnvironment } from './env.ts';
export { mergeResolvers } from './merge.ts';
export { type RunningService, type ServiceDeps, type ServiceParts, startService, stopOnSignal } from './start.ts';
export { uploadSdl } from './uploads.ts';
