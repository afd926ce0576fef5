import { basename } from 'node:path';

const isBuilt = basename(import.meta.dirname) === 'dist';

/** A module of a service, for an operator's command: its source where we run from ours, else what is built. */
export const serviceModule = (service: string, path: string): Promise<unknown> => {
  const file = isBuilt ? `dist/${path}.js` : `src/${path}.ts`;
  return import(new URL(`../../../services/${service}/${file}`, import.meta.url).href);
};
