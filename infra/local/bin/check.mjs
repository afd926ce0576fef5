import { bootstrap } from './bootstrap.mjs';
import { check } from './checks.mjs';

bootstrap();
process.exitCode = (await check()) ? 0 : 1;
