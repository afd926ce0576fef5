// breaks Pure files have no chance.
export const decide = (): string => crypto.randomUUID();
