import type { Form } from '@anzhu/casework';
import { type Refusal, requirementsNotMet } from '@anzhu/workflow';

/** What is wrong with fields that somebody fills in is data of the answer, each with its path; what a client does wrong stays an error. */
export const inForm = ({ shape }: Pick<Form, 'shape'>, refusal: Refusal): Refusal =>
  refusal.code === 'BAD_USER_INPUT' && refusal.faults.every(({ path }) => path in shape) ? requirementsNotMet(refusal.faults) : refusal;
