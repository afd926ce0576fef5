/** Survives the loss of any one node once answered. */
export const durable = { writeConcern: { w: 'majority', j: true } } as const;
