import { err, type Result } from '@anzhu/kernel';
import { type Command, notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';

/** What happens to a filing in force by another case, in that case's transaction. */
export type ChangeFiling = (filingId: string, command: Command, session: ClientSession) => Promise<Result<unknown, Refusal>>;

interface Filings {
  readonly actAsSystem: ChangeFiling;
}

/** Finds the filing among the processes whose approved cases are filings (C1, C2). */
export const filingChanger =
  (kinds: () => readonly Filings[]): ChangeFiling =>
  async (filingId, command, session) => {
    for (const { actAsSystem } of kinds()) {
      const changed = await actAsSystem(filingId, command, session);
      if (changed.ok || changed.error.code !== 'NOT_FOUND') return changed;
    }
    return err(notFound);
  };
