// breaks Pure files have no clock.
export const decide = (): Date => new Date();
