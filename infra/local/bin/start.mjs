import { bootstrap, mustRun } from './bootstrap.mjs';

process.env.TURBO_TELEMETRY_DISABLED ??= '1';
bootstrap();
process.stdout.write('Building what has changed …\n');
mustRun(process.execPath, ['node_modules/turbo/bin/turbo', 'run', '//#compile', '--output-logs=errors-only', '--log-order=grouped']);
await import('../dist/launcher/main.js');
