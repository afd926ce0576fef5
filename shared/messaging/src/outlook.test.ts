import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createOutlook } from './outlook.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

const all = ['carried', 'cranes', 'notices'];

/** Where it looks every so many milliseconds. */
const looks = (outlook: ReturnType<typeof createOutlook>, pauses: readonly number[]) =>
  pauses.map((pause) => {
    vi.advanceTimersByTime(pause);
    return outlook.next();
  });

it('reliability: a relay at rest looks everywhere each time', () => {
  expect(looks(createOutlook(all), [0, 1_000, 980, 1_000])).toEqual([all, all, all, all]);
});

it('reliability: however often it looks where something is expected, it looks everywhere each second', () => {
  const outlook = createOutlook(all);
  const places = looks(outlook, [0, ...Array.from({ length: 100 }, () => 50)]);
  const everywhere = places.flatMap((place, at) => (place === all ? [at * 50] : []));
  expect(everywhere).toEqual([0, 900, 1_800, 2_700, 3_600, 4_500]);
});

it('reliability: what is expected is looked for again for two seconds, as a look may come before its commit', () => {
  const outlook = createOutlook(all);
  outlook.next();
  outlook.expect(['notices', 'nowhere']);
  expect(looks(outlook, [0, 50, 100, 200, 400])).toEqual(Array.from({ length: 5 }, () => ['notices']));
  outlook.expect(['cranes']);
  expect(looks(outlook, [0, 400, 700, 150])).toEqual([['cranes', 'notices'], all, ['cranes', 'notices'], ['cranes']]);
});

it('reliability: after a failure it looks everywhere', () => {
  const outlook = createOutlook(all);
  outlook.next();
  outlook.widen();
  expect(looks(outlook, [50, 50])).toEqual([all, []]);
});
