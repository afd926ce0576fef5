// breaks typescript/no-misused-promises
export const isSaved = (answer: Promise<boolean>): number => (answer ? 1 : 0);
