// breaks max-params
export const sum = (first: number, second: number, third: number, fourth: number): number => first + second + third + fourth;
