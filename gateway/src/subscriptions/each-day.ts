import { addDays, localDate, startOfDay } from '@anzhu/kernel';

/** So long after midnight the clocks of all services have passed it. */
const laterMs = 2_000;

const untilNextDay = (at: Date): number => startOfDay(addDays(localDate(at), 1)).getTime() + laterMs - at.getTime();

/** Tells of each new day in Shanghai, just after it has begun; returns what ends it. */
export const eachDay = (tell: () => void): (() => void) => {
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    timer = setTimeout(() => {
      tell();
      wait();
    }, untilNextDay(new Date())).unref();
  };
  wait();
  return () => clearTimeout(timer);
};
