import { z } from 'zod';
import { type EventDefinition, sourceOf } from '../src/index.ts';

/** The JSON Schema of a whole event. */
export const envelope = (event: EventDefinition) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: event.type,
  description: `${event.zh} / ${event.en}`,
  type: 'object',
  required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'datacontenttype', 'eventnumber', 'data'],
  properties: {
    specversion: { const: '1.0' },
    id: { type: 'string' },
    source: { const: sourceOf(event.service) },
    type: { const: event.type },
    subject: { type: 'string', description: '聚合标识 / Id of the aggregate' },
    time: { type: 'string', format: 'date-time' },
    datacontenttype: { const: 'application/json' },
    eventnumber: { type: 'integer', minimum: 1, description: '聚合内连续编号 / Dense number within the aggregate' },
    recordversion: {
      type: 'integer',
      minimum: 1,
      description: '事件之后记录的版本, 早期事件没有 / Version of the record after the event; early events have none',
    },
    traceparent: { type: 'string' },
    data: { ...z.toJSONSchema(event.data, { io: 'input' }), $schema: undefined },
  },
});
