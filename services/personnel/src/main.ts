import { readFileSync } from 'node:fs';
import { runService } from '@anzhu/service';
import { createApp } from './app.ts';
import { lockPolicyOf, readPersonnelEnvironment } from './env.ts';
import { migrationsOf } from './migrations.ts';

const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

const env = readPersonnelEnvironment();

await runService({ name: 'personnel', schema, env, assemble: createApp, migrations: migrationsOf(lockPolicyOf(env)) });
