import { serveOrders } from '../threads/serve-orders.ts';
import type { VerifyOrder } from './verifier.ts';
import { verifyFile } from './verify-file.ts';

serveOrders(({ bytes, trust }: VerifyOrder) => verifyFile(bytes, trust));
