import { describe, expect, it } from 'vitest';
import { atomFeed } from './feed.atom.ts';
import type { Publication } from './publication.ts';
import { publicationQuery } from './publication-query.ts';

const publication = {
  ...{ caseId: '0b6f7c2e-8a77-5a0e-9d7c-1f0a5a6f1b11', title: '公示 <1> & "2"', batchName: '第1批', division: '530000', kind: 'NOTICE' },
  ...{ createdAt: new Date('2026-03-02T02:00:00Z'), from: '2026-03-02', until: '2026-03-11', edition: 1 },
  body: [
    { kind: 'HEADING', text: '一、<script>alert(1)</script>' },
    { kind: 'ITEM', text: 'A & B\u0001' },
  ],
} as unknown as Publication;

const feed = { name: 'public-notices.atom', division: '530000' } as const;

describe('E8 the portal', () => {
  it('E8 security: a feed is well-formed whatever stands in a text, and nothing in a text is markup', () => {
    const xml = atomFeed([publication], feed);
    expect(xml).toContain('<title>公示 &lt;1&gt; &amp; &quot;2&quot;</title>');
    expect(xml).toContain('<h3>一、&lt;script&gt;alert(1)&lt;/script&gt;</h3><p>· A &amp; B</p>');
    expect(xml).toContain('<updated>2026-03-02T02:00:00.000Z</updated>');
    const opened = [...xml.matchAll(/<([a-z]\w*)[^>]*[^/]?>/g)].map(([, tag]) => tag);
    const closed = [...xml.matchAll(/<\/([a-z]\w*)>/g)].map(([, tag]) => tag);
    expect(opened.toSorted()).toEqual(closed.toSorted());
  });

  it('E8 an empty feed was never changed, however often it is asked for', () => {
    expect(atomFeed([], feed)).toContain('<updated>1970-01-01T00:00:00.000Z</updated></feed>');
  });

  it('E8 all that is wrong with a question is said at once; what is asked is found among what is shown', () => {
    expect(publicationQuery('NOTICE', { division: '999999', from: 'soon', until: '2026-02-30' }, null)).toMatchObject({
      error: { faults: [{ path: 'filter.from' }, { path: 'filter.until' }, { path: 'filter.division' }] },
    });
    expect(publicationQuery('NOTICE', {}, null)).toStrictEqual({ ok: true, value: { kind: 'NOTICE', isShown: true } });
    expect(publicationQuery('NOTICE', { until: '2026-03-01' }, null)).toStrictEqual({
      ok: true,
      value: { kind: 'NOTICE', isShown: true, publishedOn: { $lte: '2026-03-01' } },
    });
    expect(publicationQuery('ANNOUNCEMENT', { division: '530100', from: '2026-01-01' }, ['B1'])).toStrictEqual({
      ok: true,
      value: { kind: 'ANNOUNCEMENT', isShown: true, d4: '5301', publishedOn: { $gte: '2026-01-01' }, batchId: { $in: ['B1'] } },
    });
  });
});
