import { describe, expect, inject, it } from 'vitest';
import { stageOf } from '../harness/stage.ts';

const get = (path: string): Promise<Response> => fetch(`${inject('system').baseUrl}${path}`);

describe('the portal of notices and announcements, without login', () => {
  it.each(['public-notices', 'announcements'])('E8 E10 %s are an Atom feed, of one place too', async (name) => {
    for (const path of [`/feeds/${name}.atom`, `/feeds/${name}.atom?division=530000`]) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
      expect(await answer.text()).toMatch(/^<\?xml [^>]*>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"[\s\S]*<\/feed>\n$/);
    }
  });

  it('E8 security: what is no feed, or of no place, is not there', async () => {
    for (const path of [
      '/feeds/licenses.atom',
      '/feeds/constructor.atom',
      '/feeds/announcements.atom?division=999999',
      '/feeds/..%2fgraphql',
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  it('E8 E10 anybody asks for them by place, day and unit', async () => {
    const asked = (unit: string) =>
      `{ notices: publicNotices(filter: { division: "530000", unit: "${unit}" }) { total { count } } told: announcements { total { count } } }`;
    const { data, errors } = await stageOf(inject('system')).client.ask(null, asked('没有这样的企业'), {});
    expect([errors, data?.['notices']]).toEqual([undefined, { total: { count: 0 } }]);
  });
});
