import { localDate } from '@anzhu/kernel';

/** So long after midnight the clocks of all services have passed it. */
const laterMs = 2_000;
/** A clock that is put forward or back past a midnight is noticed within this. */
const lookMs = 60_000;

const dayNow = (): string => localDate(new Date(Date.now() - laterMs));

const untilNextLook = (): number => lookMs - ((Date.now() - laterMs) % lookMs);

/** Tells of each new day in Shanghai, just after it has begun, whatever became of the clock meanwhile; returns what ends it. */
export const eachDay = (tell: () => void): (() => void) => {
  let timer: NodeJS.Timeout;
  let day = dayNow();
  const look = (): void => {
    const now = dayNow();
    if (now !== day) tell();
    day = now;
    wait();
  };
  const wait = (): void => {
    timer = setTimeout(look, untilNextLook()).unref();
  };
  wait();
  return () => clearTimeout(timer);
};
