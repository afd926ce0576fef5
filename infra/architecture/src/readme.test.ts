import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const words = { en: ['six', 'seven', 'eight', 'nine'], zh: ['六', '七', '八', '九'] };
const services = readdirSync(new URL('services/', root), { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('the first page', () => {
  it.each([
    ['README.md', `${words.en[services.length - 6]} services`],
    ['README.zh-CN.md', `${words.zh[services.length - 6]}个服务`],
  ])('of %s says how many services there are', (page, said) => {
    expect(readFileSync(new URL(page, root), 'utf8')).toContain(said);
  });
});
