import { bootstrap, mustRun } from './bootstrap.mjs';

process.env.TURBO_TELEMETRY_DISABLED ??= '1';
bootstrap();
process.stdout.write(`安筑 Anzhu: http://127.0.0.1:${process.env.PORT ?? process.env.BASE_PORT ?? 4000}/desk (as soon as it is ready)\n`);
process.stdout.write('Building what has changed …\n');
mustRun(process.execPath, [
  'node_modules/turbo/bin/turbo',
  'run',
  '//#compile',
  '//#desk',
  '--output-logs=errors-only',
  '--log-order=grouped',
]);
await import('../dist/launcher/main.js');
