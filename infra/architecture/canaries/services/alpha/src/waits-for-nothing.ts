// breaks typescript/await-thenable
export const save = async (answer: number): Promise<number> => await answer;
