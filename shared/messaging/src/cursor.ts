import { type AgreementDeps, readCursor } from './agreement.ts';
import { type PublisherDeps, publishLog } from './publisher.ts';

const cursorTrustMs = 2_000;

export interface Cursor {
  /** How far the stream is known to hold the log; compares the two when the last look is old. */
  readonly check: () => Promise<number>;
  /** Publishes what the stream lacks; looks at the log only when something was appended or the two have just been compared. */
  readonly advance: (appended: boolean) => Promise<void>;
  readonly forget: () => void;
}

export const cursorOf = (deps: PublisherDeps & AgreementDeps): Cursor => {
  let at: number | null = null;
  let readAt = 0;
  let isPublished = false;
  const check = async (): Promise<number> => {
    if (at !== null && performance.now() - readAt < cursorTrustMs) return at;
    readAt = performance.now();
    isPublished = false;
    at = null;
    at = await readCursor(deps);
    return at;
  };
  const advance = async (appended: boolean): Promise<void> => {
    if (at === null || (isPublished && !appended)) return;
    const from = at;
    at = null;
    at = await publishLog(deps, from);
    isPublished = true;
  };
  const forget = (): void => {
    at = null;
  };
  return { check, advance, forget };
};
