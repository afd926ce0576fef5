import type { ServiceParts } from '@anzhu/service';
import { atomFeed, type FeedName, feeds } from './feed.atom.ts';
import type { PortalReading } from './portal.store.ts';

/** So many of the newest are in a feed. */
const mostEntries = 50;

const isFeed = (name: string): name is FeedName => Object.hasOwn(feeds, name);

type FeedRoute = { Params: { name: string }; Querystring: { division?: string | string[] } };

/** The portal's notices and announcements as Atom feeds, for anybody; `division` narrows them. */
export const feedRoutes =
  (reading: PortalReading): NonNullable<ServiceParts['routes']> =>
  (app) => {
    app.get<FeedRoute>('/feeds/:name', async (request, reply) => {
      const { name } = request.params;
      const { division } = request.query;
      if (!isFeed(name) || Array.isArray(division)) return await reply.code(404).send({ code: 'NOT_FOUND' });
      const found = await reading.list(feeds[name].kind, { filter: { division: division ?? null }, first: mostEntries });
      if (!found.ok) return await reply.code(404).send({ code: 'NOT_FOUND' });
      reply.header('content-type', 'application/atom+xml; charset=utf-8').header('cache-control', 'public, max-age=60');
      return await reply.send(
        atomFeed(
          found.value.edges.map(({ node }) => node),
          { name, division },
        ),
      );
    });
  };
