import { z } from 'zod';
import { partnerService, placeTokens } from './partner-subject.ts';

/** CloudEvents 1.0, structured mode, with the extensions `eventnumber` (dense per aggregate), `recordversion` (of the aggregate's document after the write; absent in events older than it) and `traceparent`. */
export const cloudEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.string().min(1),
  source: z.string().min(1),
  type: z.string().min(1),
  subject: z.string().min(1),
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  eventnumber: z.int().positive(),
  recordversion: z.int().positive().optional(),
  traceparent: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
});
export type CloudEvent = z.infer<typeof cloudEvent>;

/** The CloudEvents `source` of a service. */
export const sourceOf = (service: string): string => `/anzhu/${service}`;

/** The name of a service's stream, which alone may carry its events. */
export const streamOf = (service: string): string => `EVT_${service.toUpperCase().replaceAll('-', '_')}`;

/** An id as one token of a subject. */
export const idToken = (id: string): string => encodeURIComponent(id).replaceAll('.', '%2E').replaceAll('*', '%2A');

/** The NATS subject of an event; an id is escaped so that it stays one token. */
export const subjectOf = (type: string, aggregateId: string): string => `evt.${type}.${idToken(aggregateId)}`;

/** The subject on which an event travels; that of one for partners names its place before the id: `evt.partner.license.issued.v1.53.01.02.<id>`. */
export const subjectOfEvent = ({ source, type, subject, data }: Pick<CloudEvent, 'source' | 'type' | 'subject' | 'data'>): string =>
  source === sourceOf(partnerService)
    ? `evt.${type}.${placeTokens(data['division']).join('.')}.${idToken(subject)}`
    : subjectOf(type, subject);

/** The subject filter of every event of a service, or of its aggregates of one name. */
export const subjectsOf = (source: string, aggregate?: string): string =>
  `evt.${source}.${aggregate === undefined ? '' : `${aggregate}.`}>`;

/** The subject filter of every event of one aggregate, in any version. */
export const subjectsOfAggregate = (source: string, aggregate: string, aggregateId: string): string =>
  `evt.${source}.${aggregate}.*.*.${source === partnerService ? '*.*.*.' : ''}${idToken(aggregateId)}`;
