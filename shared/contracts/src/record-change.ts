import { z } from 'zod';
import { idToken } from './cloud-event.ts';

/** What a service says of a write of a record that people look at: which record, and whom it may concern. Nothing of what is in it. */
export const recordChange = z.object({
  /** The id of its process, or service and collection: `equipment.ownership-filing`, `supervision.projects`. */
  of: z.string().min(1),
  id: z.string().min(1),
  /** Of the record after the write. */
  version: z.int().positive(),
  /** A case stands in lists of work. */
  isCase: z.boolean(),
  /** The county it lies in; absent while it is its applicant's own. */
  division: z.string().optional(),
  /** The organisations that may read it as its own. */
  orgs: z.array(z.string()),
  /** The audiences it is addressed to, of what is told to people. */
  audience: z.array(z.string()).optional(),
});
export type RecordChange = z.infer<typeof recordChange>;

/** The name of the stream in which a service says which of its records changed. */
export const changeStreamOf = (service: string): string => `CHG_${service.toUpperCase().replaceAll('-', '_')}`;

/** The NATS subject of a change: `of` begins with the service. */
export const changeSubjectOf = (of: string, id: string): string => `chg.${of}.${idToken(id)}`;

/** The subject on which a service says that changes may have been missed: whoever watches anything of it reads anew. */
export const missedChangesOf = (service: string): string => `chg.${service}.missed`;

/** The subject filter of everything a service says of its changes. */
export const changesOf = (service: string): string => `chg.${service}.>`;
