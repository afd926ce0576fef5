export type { Circuit } from './circuit.ts';
export { commandDeliveries, type OpenDelivery } from './command-deliveries.ts';
export { type Deliverer, startDeliverer } from './deliverer.ts';
export type { Delivery } from './delivery.ts';
export { prepareDeliveries } from './delivery.ts';
export { createDeliveries, type Deliveries } from './enqueue.ts';
export { createOutgoing, type Outgoing } from './outgoing.ts';
export type { Outcome, Target } from './target.ts';
