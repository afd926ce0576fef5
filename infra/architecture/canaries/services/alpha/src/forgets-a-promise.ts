// breaks typescript/no-floating-promises
export const save = (write: () => Promise<void>): void => {
  write();
};
