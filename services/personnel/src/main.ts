import { readFileSync } from 'node:fs';
import { startService, stopOnSignal } from '@anzhu/service';
import { createApp } from './app.ts';
import { readPersonnelEnvironment } from './env.ts';

const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

stopOnSignal(await startService({ name: 'personnel', schema, env: readPersonnelEnvironment(), assemble: createApp }));
