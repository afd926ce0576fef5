// breaks decisions-are-pure
export { hostname } from 'node:os';
