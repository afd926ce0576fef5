import { describe, expect, it } from 'vitest';
import { screenOn } from './screen.ts';

const recorder = (isTTY: boolean) => {
  const written: string[] = [];
  return { screen: screenOn({ isTTY, write: (text: string) => written.push(text) }), written };
};

describe('front-ends 10: what a start shows', () => {
  it('on a terminal a bar that grows in its line, which other lines do not break', () => {
    const { screen, written } = recorder(true);
    screen.progress('Samples', 0, 4);
    screen.print('nats', 'ready');
    screen.progress('Samples', 2, 4);
    screen.progress('Samples', 2, 4);
    screen.progress('Samples', 4, 4);
    screen.print('nats', 'later');
    expect(written).toHaveLength(5);
    expect(written[1]?.startsWith(written[0]?.slice(0, 4) ?? '?')).toBe(true);
    expect(written[1]).toMatch(/nats.*ready\nSamples \[░{30}\] 0 %$/u);
    expect(written[2]).toContain(`[${'█'.repeat(15)}${'░'.repeat(15)}] 50 %`);
    expect(written[3]?.endsWith('100 %\n')).toBe(true);
    expect(written[4]).not.toContain('Samples');
  });

  it('elsewhere a line for each quarter', () => {
    const { screen, written } = recorder(false);
    for (let done = 0; done <= 100; done += 1) screen.progress('Samples', done, 100);
    expect(written.map((line) => JSON.parse(line).msg)).toEqual(['Samples: 25 %', 'Samples: 50 %', 'Samples: 75 %', 'Samples: 100 %']);
  });
});
