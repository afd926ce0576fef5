export { type FixedClock, fixedClock } from './fixed-clock.ts';
export { type TestDatabase, type TestNats, testDatabase, testMongoUri, testNats, testNatsUrl } from './stores.ts';
export { subject } from './subject.ts';
export { untouchedCase } from './untouched-case.ts';
export { type WaitOptions, waitFor } from './wait-for.ts';
