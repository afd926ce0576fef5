import { isSealed, type Sealed } from './field.ts';
import { type Form, mapSecrets } from './form.ts';

interface Kept {
  readonly datum: Sealed;
  /** Whose it is, where its group says so. */
  readonly name: unknown;
}

const keptIn = (schema: Form, form: unknown): readonly Kept[] => {
  const found: Kept[] = [];
  mapSecrets(schema, form, (_, value, { name }) => {
    if (isSealed(value)) found.push({ datum: value, name });
    return value;
  });
  return found;
};

/** The one datum they all are; none of several, lest one person be taken for another. */
const oneOf = (kept: readonly Kept[]): Sealed | undefined => {
  const alike = new Map(kept.map(({ datum }) => [datum.ref, datum]));
  return alike.size === 1 ? [...alike.values()][0] : undefined;
};

/** A masked value sent back stands for the sealed one it masks; where several look the same under their masks, for that of the person of the same name. */
export const restoreMasked = (schema: Form, input: unknown, earlier: unknown): unknown => {
  const kept = keptIn(schema, earlier);
  return mapSecrets(schema, input, (_, value, { name }) => {
    if (typeof value !== 'string') return value;
    const alike = kept.filter(({ datum }) => datum.masked === value);
    return oneOf(alike) ?? oneOf(alike.filter((one) => one.name === name)) ?? value;
  });
};
