import { existsSync } from 'node:fs';
import { basename } from 'node:path';

const isBuilt = basename(import.meta.dirname) === 'dist';

const moduleAt = (service: string, path: string): URL =>
  new URL(`../../../services/${service}/${isBuilt ? `dist/${path}.js` : `src/${path}.ts`}`, import.meta.url);

/** Whether a service has a module of that name. */
export const hasModule = (service: string, path: string): boolean => existsSync(moduleAt(service, path));

/** A module of a service, for an operator's command: its source where we run from ours, else what is built. */
export const serviceModule = (service: string, path: string): Promise<unknown> => import(moduleAt(service, path).href);
