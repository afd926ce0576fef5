import { afterAll, expect, inject } from 'vitest';
import { takeTurn } from './turns.ts';

// Read anew for each file: the first to take hold of the system and the last to let it go.
const turn = await takeTurn(inject('turns'), expect.getState().testPath ?? '');
afterAll(turn.end);
