export { type FixedClock, fixedClock } from './fixed-clock.ts';
export { mostInFlight } from './in-flight.ts';
export { listedUnlike } from './listed-unlike.ts';
export { queriesDuring } from './queries.ts';
export { restingCase } from './resting-case.ts';
export { type TestDatabase, type TestNats, type TestS3, testDatabase, testMongoUri, testNats, testNatsUrl, testS3 } from './stores.ts';
export { subject } from './subject.ts';
export { type WaitOptions, waitFor } from './wait-for.ts';
