// breaks lint/complexity/noExcessiveCognitiveComplexity
export const tangled = (numbers: number[]): number => {
  let sum = 0;
  for (const one of numbers)
    for (const two of numbers)
      for (const three of numbers)
        for (const four of numbers) {
          if (one > two || three > four) sum += one;
        }
  return sum;
};
