/** Typed text as it is compared: full-width characters and the dashes of Chinese input methods become ASCII, letters capital, outer blanks go. */
export const normalized = (text: string): string =>
  text
    .replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[—–‐−]/gu, '-')
    .trim()
    .toUpperCase();

export const remainder = (values: readonly number[], weights: readonly number[], modulus: number): number =>
  weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0) % modulus;
