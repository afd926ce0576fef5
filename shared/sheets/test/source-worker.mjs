import { register } from 'tsx/esm/api';

register();
await import('../src/reading/read-worker.ts');
