/** Somebody at one of his seats, as he marks what he has read. */
export const readerOf = (id: string, org: string): string => `${id} ${org}`;
