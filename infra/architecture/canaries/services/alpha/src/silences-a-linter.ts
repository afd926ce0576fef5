// breaks no-warning-comments
export const unheard = (greeting: string): string => greeting; // oxlint-disable-line no-floating-promises
