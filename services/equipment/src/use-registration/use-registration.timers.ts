import type { OnTimer } from '@anzhu/store';
import type { UseRegistrations } from './use-registration.use-case.ts';

/** The dates of C13: a registration whose validity has moved on is given its new end instead of its expiry. */
export const registrationTimers =
  ({ actAsSystem }: Pick<UseRegistrations, 'actAsSystem'>): OnTimer =>
  async (id, { name }) => {
    const outcome = await actAsSystem(id, { action: name });
    const taken = !outcome.ok && outcome.error.code === 'BLOCKED' ? await actAsSystem(id, { action: 'renewValidity' }) : outcome;
    if (!taken.ok) throw new Error(`The timer ${name} of registration ${id} was refused: ${taken.error.code}`);
  };
