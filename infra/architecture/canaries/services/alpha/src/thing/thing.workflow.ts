// breaks domain-is-pure
export { limit } from './thing.ts';
