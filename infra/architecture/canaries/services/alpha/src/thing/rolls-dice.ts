// breaks Pure files have no chance.
export const decide = (): number => Math.random();
