/** The curve of SM2 (GB/T 32918.5), reckoned by ourselves: the second implementation that every signature of the library is checked by. */
const p = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const b = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;
export const order = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;

export interface Point {
  readonly x: bigint;
  readonly y: bigint;
}

/** x/z², y/z³; null is the point at infinity. */
type Jacobian = { readonly x: bigint; readonly y: bigint; readonly z: bigint } | null;

export const generator: Point = {
  x: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  y: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
};

const mod = (value: bigint): bigint => {
  const rest = value % p;
  return rest < 0n ? rest + p : rest;
};

const inverse = (value: bigint): bigint => {
  let [r, next, s, following] = [mod(value), p, 1n, 0n];
  while (next !== 0n) {
    const quotient = r / next;
    [r, next] = [next, r - quotient * next];
    [s, following] = [following, s - quotient * following];
  }
  return mod(s);
};

/** Whether it is a point of the curve, and none that reckoning cannot start from. */
export const isOnCurve = ({ x, y }: Point): boolean => x >= 0n && x < p && y >= 0n && y < p && mod(y * y - (x * x * x - 3n * x + b)) === 0n;

const doubled = (point: Jacobian): Jacobian => {
  if (!point || point.y === 0n) return null;
  const { x, y, z } = point;
  const [yy, zz] = [mod(y * y), mod(z * z)];
  const s = mod(4n * x * yy);
  const m = mod(3n * (x - zz) * (x + zz));
  const doubleX = mod(m * m - 2n * s);
  return { x: doubleX, y: mod(m * (s - doubleX) - 8n * yy * yy), z: mod(2n * y * z) };
};

const sum = (one: Jacobian, other: Jacobian): Jacobian => {
  if (!one) return other;
  if (!other) return one;
  const [oneZz, otherZz] = [mod(one.z * one.z), mod(other.z * other.z)];
  const [u, v] = [mod(one.x * otherZz), mod(other.x * oneZz)];
  const [s, t] = [mod(one.y * otherZz * other.z), mod(other.y * oneZz * one.z)];
  if (u === v) return s === t ? doubled(one) : null;
  const [h, r] = [mod(v - u), mod(t - s)];
  const hh = mod(h * h);
  const [hhh, uhh] = [mod(h * hh), mod(u * hh)];
  const x = mod(r * r - hhh - 2n * uhh);
  return { x, y: mod(r * (uhh - x) - s * hhh), z: mod(h * one.z * other.z) };
};

/** Four bits of a number at a time: the multiples of a point that they may stand for, in each place. */
type Multiples = readonly (readonly Jacobian[])[];

const places = 64;

const multiplesOf = (point: Point): Multiples => {
  let unit: Jacobian = { ...point, z: 1n };
  return Array.from({ length: places }, () => {
    const row: Jacobian[] = [null];
    for (let nth = 1; nth < 16; nth += 1) row.push(sum(row[nth - 1] ?? null, unit));
    unit = sum(row[15] ?? null, unit);
    return row;
  });
};

/** A few keys sign nearly all; those of others take the place of the oldest. */
const mostPoints = 16;

const reckoned = new Map<bigint, { readonly y: bigint; readonly multiples: Multiples }>();

const knownMultiples = (point: Point): Multiples => {
  const known = reckoned.get(point.x);
  if (known?.y === point.y) return known.multiples;
  const multiples = multiplesOf(point);
  const [oldest] = reckoned.keys();
  if (reckoned.size >= mostPoints && oldest !== undefined) reckoned.delete(oldest);
  reckoned.set(point.x, { y: point.y, multiples });
  return multiples;
};

const ofGenerator = multiplesOf(generator);

/** The x of `first·G + second·point`, both below the order; null at infinity. A point asked about again takes a third of the time. */
export const combinedX = (first: bigint, second: bigint, point: Point): bigint | null => {
  const ofPoint = knownMultiples(point);
  let [at, g, q]: [Jacobian, bigint, bigint] = [null, first, second];
  for (let place = 0; place < places; place += 1) {
    at = sum(sum(at, ofGenerator[place]?.[Number(g & 15n)] ?? null), ofPoint[place]?.[Number(q & 15n)] ?? null);
    g >>= 4n;
    q >>= 4n;
  }
  return at ? mod(at.x * inverse(at.z * at.z)) : null;
};
