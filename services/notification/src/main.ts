import { readFileSync } from 'node:fs';
import { runService } from '@anzhu/service';
import { createApp } from './app.ts';
import { readNotificationEnvironment } from './env.ts';
import { migrations } from './migrations.ts';

const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

await runService({ name: 'notification', schema, env: readNotificationEnvironment(), assemble: createApp, migrations });
