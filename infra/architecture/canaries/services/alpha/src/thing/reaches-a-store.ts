// breaks decisions-are-pure
export { model } from './thing.store.ts';
