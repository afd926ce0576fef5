import type { Values } from '../client.ts';
import { rowsIn } from './told.ts';

type Place = { readonly name: string; readonly x: number; readonly y: number };

const telling = ['name', 'location', 'title', 'filingNumber'];

/** All places that stand anywhere in a record, each by what it is the place of. */
export const placesIn = (value: unknown, name = ''): readonly Place[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) || 'edges' in value) return rowsIn(value).flatMap((one) => placesIn(one, name));
  const record = value as Values;
  if (typeof record['longitude'] === 'number') return [{ name, x: record['longitude'], y: Number(record['latitude']) }];
  const own = telling.map((one) => record[one]).find((one) => typeof one === 'string') ?? name;
  const all = Object.values(record).flatMap((inner) => placesIn(inner, String(own)));
  return [...new Map(all.map((place) => [`${place.x} ${place.y}`, place])).values()];
};

const [width, height, kmOfDegree] = [640, 300, 111.32];
const small = { fontSize: 11, fill: '#333', stroke: 'none' };
const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

/** Places on a plain grid of longitude and latitude, with a scale: it needs no network. */
export const PlainMap = ({ places, title }: { readonly places: readonly Place[]; readonly title: string }) => {
  if (places.length === 0) return null;
  const middle = (axis: 'x' | 'y') => (Math.min(...places.map((one) => one[axis])) + Math.max(...places.map((one) => one[axis]))) / 2;
  const [x0, y0] = [middle('x'), middle('y')];
  const squeeze = Math.cos((y0 * Math.PI) / 180);
  const reach = Math.max(0.02, ...places.map(({ x, y }) => Math.max((Math.abs(x - x0) * squeeze * height) / width, Math.abs(y - y0))));
  const scale = height / 2 / (reach * 1.4);
  const [atX, atY] = [(x: number) => width / 2 + (x - x0) * squeeze * scale, (y: number) => height / 2 - (y - y0) * scale];
  const step = steps.find((one) => one * scale > 60) ?? 10;
  const linesFrom = (from: number, half: number) =>
    Array.from({ length: Math.floor((2 * half) / step) + 1 }, (_, at) => (Math.ceil((from - half) / step) + at) * step);
  const km = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => (one / kmOfDegree) * scale > 60) ?? 1000;
  const digits = step < 0.1 ? 2 : 1;
  return (
    <svg
      {...{ viewBox: `0 0 ${width} ${height}`, role: 'img', stroke: '#d5dfe8', style: { background: '#f4f8fb' } }}
      aria-label={`${title}: ${places.map(({ name, x, y }) => `${name} ${x}, ${y}`).join('; ')}`}
    >
      {linesFrom(x0, width / 2 / scale / squeeze).map((x) => (
        <g key={x}>
          <line {...{ x1: atX(x), x2: atX(x), y1: 0, y2: height }} />
          <text {...{ x: atX(x) + 3, y: height - 4, ...small }}>{`${x.toFixed(digits)}°E`}</text>
        </g>
      ))}
      {linesFrom(y0, height / 2 / scale).map((y) => (
        <g key={y}>
          <line {...{ x1: 0, x2: width, y1: atY(y), y2: atY(y) }} />
          <text {...{ x: 3, y: atY(y) - 3, ...small }}>{`${y.toFixed(digits)}°N`}</text>
        </g>
      ))}
      {places.map(({ name, x, y }) => (
        <g key={`${x} ${y}`} fill="#0b5cad" stroke="none" fontSize={13}>
          <circle {...{ cx: atX(x), cy: atY(y), r: 6 }} />
          <text {...{ x: atX(x) + 10, y: atY(y) + 4 }}>{name}</text>
        </g>
      ))}
      <path d={`M${width - 16} 12 v6 h${-(km / kmOfDegree) * scale} v-6`} stroke="#333" fill="none" />
      <text {...{ x: width - 16, y: 32, textAnchor: 'end', ...small }}>{`${km} km`}</text>
    </svg>
  );
};
