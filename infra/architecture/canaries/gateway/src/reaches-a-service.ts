// breaks gateway-knows-no-code
export { limit } from '../../services/alpha/src/thing/thing.ts';
