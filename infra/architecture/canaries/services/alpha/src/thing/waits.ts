// breaks Pure files do not wait.
export const decide = async (answer: Promise<number>): Promise<number> => (await answer) + 1;
