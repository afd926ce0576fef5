import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const words = { en: ['six', 'seven', 'eight', 'nine'], zh: ['六', '七', '八', '九'] };
const services = readdirSync(new URL('services/', root), { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Sections that stand in English alone: code is the same in every language. */
const untranslated: Readonly<Record<string, readonly string[]>> = {
  'docs/clients.md': ['Apollo Client', 'urql', 'graphql-sse', 'graphql-ws', 'graphql-request'],
};

const read = (page: string): string => readFileSync(new URL(page, root), 'utf8');
const sectionsOf = (page: string): readonly string[] => [...read(page).matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
const ofBoth = ['', 'docs/'].flatMap((folder) =>
  readdirSync(new URL(`./${folder}`, root)).flatMap((name) => (name.endsWith('.zh-CN.md') ? [`${folder}${name}`] : [])),
);

describe('what is written in both languages', () => {
  it.each(ofBoth)('%s has each section of the English page', (page) => {
    const english = page.replace('.zh-CN', '');
    const without = untranslated[english] ?? [];
    expect(sectionsOf(english)).toEqual(expect.arrayContaining([...without]));
    expect(sectionsOf(page)).toHaveLength(sectionsOf(english).length - without.length);
  });

  it('is what users read, and leads from one language to the other, and there from both first pages', () => {
    const pages = ['clients', 'partners', 'certificates', 'operations'].map((name) => `docs/${name}`);
    expect([...ofBoth].sort()).toEqual(['README', ...pages].map((page) => `${page}.zh-CN.md`).sort());
    const links = ['README', ...pages].flatMap((page) => {
      const name = page.replace('docs/', '');
      return [`${page}.md (${name}.zh-CN.md)`, `${page}.zh-CN.md (${name}.md)`];
    });
    const fromFirst = pages.flatMap((page) => ['README.md', 'README.zh-CN.md'].map((first) => `${first} (${page}.zh-CN.md)`));
    const isMissing = (link: string): boolean => {
      const [from = '', to = ''] = link.split(' ');
      return !read(from).includes(to);
    };
    expect([...links, ...fromFirst].filter(isMissing)).toEqual([]);
  });
});

describe('the first page', () => {
  it.each([
    ['README.md', `${words.en[services.length - 6]} services`],
    ['README.zh-CN.md', `${words.zh[services.length - 6]}个服务`],
  ])('of %s says how many services there are', (page, said) => {
    expect(read(page)).toContain(said);
  });
});
