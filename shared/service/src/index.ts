export { readEnvironment, type ServiceEnvironment } from './env.ts';
export { mergeResolvers } from './merge.ts';
export { runMigrations, runService } from './run.ts';
export { type RunningService, type ServiceDeps, type ServiceParts, type ServiceSettings, startService } from './start.ts';
export { connectDatabase } from './stores.ts';
export { uploadSdl } from './uploads.ts';
