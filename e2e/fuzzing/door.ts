import { canonicalCode, canonicalName, tidyName } from '@anzhu/identifiers';
import type { Stage } from '../harness/stage.ts';

/** Where a text can be sent past the graph. */
export interface Door {
  readonly door: string;
  readonly send: (stage: Stage, text: string) => Promise<Response>;
  /** The forms in which it may keep a text, other than those of a code and of a name. */
  readonly kept?: (text: string) => readonly string[];
}

/** An answer as a door gives it: one that refuses is none of success. */
export const said = (body: unknown, isRefused = false): Response => Response.json(body, { status: isRefused ? 422 : 200 });

/** A text, and the same in whichever form it is kept, with what stands behind it. */
export const keptWith =
  (extension: string) =>
  (text: string): readonly string[] =>
    [text, canonicalCode(text), canonicalName(text), tidyName(text), tidyName(`${text}${extension}`)].flatMap((one) => [
      one,
      `${one}${extension}`,
    ]);
