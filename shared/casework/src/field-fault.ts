import type { Bilingual } from '@anzhu/kernel';
import type { z } from 'zod';

/** What is wrong with a value, without its place. */
export type FieldFault = Bilingual & { readonly code: string };

/** The fault as an issue of zod. */
export const issueOf = ({ code, zh, en }: FieldFault) => ({ code: 'custom', message: code, params: { code, zh, en } }) as const;

/** Refuses what stands at a place within a value. */
export const refuseAt = (context: z.core.$RefinementCtx<unknown>, path: readonly PropertyKey[], fault: FieldFault): void =>
  context.addIssue({ ...issueOf(fault), path: [...path] });

/** Refuses a value with a code and a sentence in each language. */
export const refuse = (context: z.core.$RefinementCtx<unknown>, fault: FieldFault): void => context.addIssue(issueOf(fault));
