import type { Clock } from '@anzhu/kernel';

export interface FixedClock {
  readonly now: Clock;
  /** Moves the clock; parts add up, negative ones go back. */
  readonly advance: (by: {
    readonly days?: number;
    readonly hours?: number;
    readonly minutes?: number;
    readonly seconds?: number;
    readonly ms?: number;
  }) => void;
}

/** A clock that stands still until it is moved. */
export const fixedClock = (iso: string): FixedClock => {
  let instant = Date.parse(iso);
  if (Number.isNaN(instant)) throw new Error(`"${iso}" is not an instant.`);
  return {
    now: () => new Date(instant),
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0, ms = 0 }) => {
      instant += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000 + ms;
    },
  };
};
