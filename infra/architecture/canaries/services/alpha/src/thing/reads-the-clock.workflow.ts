// breaks Pure files have no clock.
export const decide = (): number => Date.now();
