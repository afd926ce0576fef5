import { readFileSync } from 'node:fs';
import { startService, stopOnSignal } from '@anzhu/service';
import { createApp } from './app.ts';
import { readSupervisionEnvironment } from './env.ts';

const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

stopOnSignal(await startService({ name: 'supervision', schema, env: readSupervisionEnvironment(), assemble: createApp }));
