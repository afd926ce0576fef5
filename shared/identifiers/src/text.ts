export const remainder = (values: readonly number[], weights: readonly number[], modulus: number): number =>
  weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0) % modulus;
