import { serveOrders } from '../threads/serve-orders.ts';
import { drawPages } from './draw-pages.ts';

serveOrders(drawPages);
