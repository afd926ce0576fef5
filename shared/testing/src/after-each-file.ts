import { afterAll } from 'vitest';
import { cleanUp } from './stores.ts';

// Files share their modules: what one registers while it is read is registered once, this is run for each.
afterAll(cleanUp);
