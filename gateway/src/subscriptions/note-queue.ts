import type { Note } from './change-hub.ts';

/** Why a subscription ends: its token has, or the client is to go on from its last event, as when its reader hears of other changes by now. */
export type End = 'TOKEN_ENDED' | 'TOO_SLOW' | 'STOPPING' | 'UNAVAILABLE' | 'CHANGED' | 'GIVEN_UP';

/** What waits to be told. */
export interface NoteQueue {
  readonly put: (note: Note) => void;
  /** The next note, or why there will be none; an end comes before what still waits. */
  readonly next: () => Promise<Note | End>;
  readonly end: (why: End) => void;
  /** Lasts so long, or until the end. */
  readonly rest: (milliseconds: number) => Promise<void>;
  readonly isEnded: () => boolean;
  /** Resolves with the end, also while nobody waits for the next. */
  readonly ended: Promise<End>;
}

interface Waiting {
  readonly notes: Note[];
  ended?: End;
  wake?: (() => void) | undefined;
  rise?: (() => void) | undefined;
}

const woken = (waiting: Waiting): void => {
  waiting.wake?.();
  waiting.wake = undefined;
};

const nextOf = async (waiting: Waiting): Promise<Note | End> => {
  for (;;) {
    const first = waiting.ended ?? waiting.notes.shift();
    if (first !== undefined) return first;
    await new Promise<void>((resolve) => {
      waiting.wake = resolve;
    });
  }
};

const restIn = (waiting: Waiting, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const rise = (): void => {
      clearTimeout(timer);
      waiting.rise = undefined;
      resolve();
    };
    const timer = setTimeout(rise, waiting.ended ? 0 : milliseconds).unref();
    waiting.rise = rise;
  });

/** Of a list the note of a service takes the place of its last. */
const putInto = ({ notes }: Waiting, note: Note, isList: boolean): void => {
  const same = isList ? notes.findIndex(({ service }) => service === note.service) : -1;
  if (same >= 0) notes.splice(same, 1);
  notes.push(note);
};

/** At most so many wait, then the reader is cut; of a list the last of each service alone waits. */
export const createNoteQueue = ({ most, isList }: { readonly most: number; readonly isList: boolean }): NoteQueue => {
  const waiting: Waiting = { notes: [] };
  let tellEnd: (why: End) => void = () => undefined;
  const ended = new Promise<End>((resolve) => {
    tellEnd = resolve;
  });
  const end = (why: End): void => {
    waiting.ended ??= why;
    waiting.notes.length = 0;
    woken(waiting);
    waiting.rise?.();
    tellEnd(waiting.ended);
  };
  const put = (note: Note): void => {
    putInto(waiting, note, isList);
    if (waiting.notes.length > most) end('TOO_SLOW');
    else woken(waiting);
  };
  const rest = (milliseconds: number): Promise<void> => restIn(waiting, milliseconds);
  return { put, next: () => nextOf(waiting), end, rest, isEnded: () => waiting.ended !== undefined, ended };
};
