import { setClock } from '../../infra/local/src/set-clock.ts';
import type { SystemUnderTest } from './system.ts';

const day = 86_400_000;

/** Sets the clock of the whole system so many days ahead of the true time. */
export const moveDays = ({ natsUrl }: SystemUnderTest, days: number): Promise<void> => setClock(natsUrl, days * day);
