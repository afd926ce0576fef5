import type { Recall } from '@anzhu/messaging';

/** Nothing is recalled: the service publishes no events, and what a restore has undone is heard again from the services' streams. */
export const recallIn = (): Recall => async () => undefined;
