import type { Aggregate } from '@anzhu/store';
import type { z } from 'zod';
import type { supervisorRevealRecord } from './supervisor-reveal.record.ts';

/** That somebody was shown a supervisor's ID number, and why. */
export interface SupervisorReveal extends Aggregate, Readonly<z.output<typeof supervisorRevealRecord>> {}
