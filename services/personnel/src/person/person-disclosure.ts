import type { Aggregate } from '@anzhu/store';
import type { z } from 'zod';
import type { personDisclosureRecord } from './person-disclosure.record.ts';

/** That somebody was shown a person's ID number and phone, and why. */
export interface PersonDisclosure extends Aggregate, Readonly<z.output<typeof personDisclosureRecord>> {}
