import { z } from 'zod';
import { publicContracts } from '../src/index.ts';

/** The payloads of the public events, as JSON Schemas by name. */
export const publicSchemas = (): Readonly<Record<string, Record<string, unknown>>> =>
  Object.fromEntries(publicContracts.map(({ type, data }) => [type, { ...z.toJSONSchema(data, { io: 'input' }), $schema: undefined }]));
