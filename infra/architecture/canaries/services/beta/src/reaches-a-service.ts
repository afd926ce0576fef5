// breaks services-meet-only-in-shared
export { limit } from '../../alpha/src/thing/thing.ts';
