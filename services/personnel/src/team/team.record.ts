import { teamLockAcquired, teamLockRefused } from '@anzhu/contracts';
import { z } from 'zod';

/** Who is held to the project, and by which lock. */
const members = z.array(teamLockAcquired.data.shape.members.element.readonly()).readonly();
const { saga } = teamLockRefused.data.shape;

/** What a request was answered: remembered for ever, so that the same request is answered the same. */
const answer = z.discriminatedUnion('outcome', [
  z.object({ saga, outcome: z.literal('ACQUIRED'), members }),
  z.object({ saga, outcome: z.literal('TAKEN'), contractKey: z.string() }),
  z.object({ saga, outcome: z.literal('REFUSED'), reasons: teamLockRefused.data.shape.reasons.readonly() }),
]);

/** The locked team of one project (项目班子); none of its members counts for the project but through a lock of this team. */
export const teamRecord = z.object({
  answers: z.array(answer.readonly()).readonly(),
  members,
  contractKey: z.string(),
  d2: z.string(),
  closed: z.boolean(),
  /** Whom it held when it was closed. */
  released: members.exactOptional(),
  /** The number of the project's event by which it was last closed, or open again. */
  endHeard: z.int().exactOptional(),
  /** Of the project, known before its team is. */
  stop: z.object({ from: z.string().nullable(), resumedOn: z.string().nullable() }).readonly().exactOptional(),
});
