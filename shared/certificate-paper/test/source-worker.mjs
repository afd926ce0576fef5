import { register } from 'tsx/esm/api';

register();
await import('../src/press/page-worker.ts');
