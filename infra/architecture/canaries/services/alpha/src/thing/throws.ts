// breaks Pure files return a Result.
export const decide = (): never => {
  throw new Error('no');
};
