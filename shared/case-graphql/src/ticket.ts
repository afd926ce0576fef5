import type { FileTicket } from '@anzhu/case-files';
import { edgeError } from '@anzhu/graphql';
import type { Result } from '@anzhu/kernel';
import type { EdgeRefusal, Refusal } from '@anzhu/workflow';

/** A link to a file that is made while it is read; refused as an error. */
export const ticketOrThrow = (linked: Result<FileTicket, Refusal>): FileTicket => {
  if (linked.ok) return linked.value;
  throw edgeError(linked.error as EdgeRefusal);
};
