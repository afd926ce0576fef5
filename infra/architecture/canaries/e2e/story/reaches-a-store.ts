// breaks stories-go-through-the-gateway
export { model } from '../../services/alpha/src/thing/thing.store.ts';
