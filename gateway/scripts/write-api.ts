import { readFileSync, writeFileSync } from 'node:fs';
import { apiDocument } from '../src/api-schema.ts';

const beside = (name: string): URL => new URL(`../${name}`, import.meta.url);

writeFileSync(beside('api.graphql'), await apiDocument(readFileSync(beside('supergraph.graphql'), 'utf8')));
