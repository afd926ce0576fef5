import { readFileSync } from 'node:fs';
import { readEnvironment, runService } from '@anzhu/service';
import { createApp } from './app.ts';
import { migrations } from './migrations.ts';

const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

await runService({ name: 'notification', schema, env: readEnvironment({}), assemble: createApp, migrations });
