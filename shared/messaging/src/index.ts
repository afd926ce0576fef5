export { type CarriedForward, carryForward, type Recall, type Say } from './carry-forward.ts';
export { commandDeadLetters } from './command-dead-letters.ts';
export { type Comparison, compare } from './comparison.ts';
export { connectNats } from './connect-nats.ts';
export { type ConsumerOptions, rebuild, startConsumer } from './consumer.ts';
export type { DeadLetter } from './dead-letters.ts';
export { type Handler, on } from './handler.ts';
export { clockOffset, localClock } from './local-clock.ts';
export { type Relay, type RelayOptions, startRelay } from './relay.ts';
