/** Why this code cannot take an event up: a version of it that is not known, a payload its contract does not allow (such as a new enum value), or handlers that only another version of the service has. */
export type Why = 'UNKNOWN_VERSION' | 'UNREADABLE' | 'NO_HANDLER';

interface Unread extends Error {
  readonly why: Why;
}

/** No repetition will help before the code has changed. */
export const unread = (why: Why, text: string): Unread => Object.assign(new Error(text), { name: why, why });

/** Why the event cannot be read, when that is what the error says. */
export const whyUnread = (error: unknown): Why | undefined => (error instanceof Error ? (error as Partial<Unread>).why : undefined);
