/** What JSON says. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The one way to write it (RFC 8785): keys in order, nothing between. */
export const canonical = (value: Json): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
};

/** What the bytes say, if they say it the one way. */
export const readCanonical = (bytes: Uint8Array): Json | null => {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) as Json;
    return Buffer.from(canonical(value)).equals(bytes) ? value : null;
  } catch {
    return null;
  }
};
