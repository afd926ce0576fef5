import { bootstrap } from './bootstrap.mjs';
import { build, lint } from './checks.mjs';

bootstrap();
process.exitCode = (await build()) && (await lint({ atOnce: 2 })) ? 0 : 1;
