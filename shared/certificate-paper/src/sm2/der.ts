const integer = (value: Uint8Array): Buffer => {
  let from = 0;
  while (from < value.length - 1 && value[from] === 0) from += 1;
  const least = value.subarray(from);
  const content = (least[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), least]) : Buffer.from(least);
  return Buffer.concat([Buffer.from([0x02, content.length]), content]);
};

/** A signature of 64 bytes as DER writes it: SEQUENCE of two INTEGERs. */
export const toDer = (signature: Uint8Array): Uint8Array => {
  const content = Buffer.concat([integer(signature.subarray(0, 32)), integer(signature.subarray(32))]);
  return Buffer.concat([Buffer.from([0x30, content.length]), content]);
};

const numberAt = (der: Uint8Array, at: number): { readonly value: Buffer; readonly end: number } => {
  const end = at + 2 + (der[at + 1] ?? 0);
  const content = Buffer.from(der.subarray(at + 2, end));
  const least = content[0] === 0 ? content.subarray(1) : content;
  return { value: Buffer.concat([Buffer.alloc(Math.max(0, 32 - least.length)), least]), end };
};

/** The 64 bytes of a signature in DER; null for whatever DER writes otherwise. */
export const fromDer = (der: Uint8Array): Uint8Array | null => {
  const r = numberAt(der, 2);
  const s = numberAt(der, r.end);
  const signature = Buffer.concat([r.value, s.value]);
  return signature.length === 64 && Buffer.from(toDer(signature)).equals(der) ? signature : null;
};
