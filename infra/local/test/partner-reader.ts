import { appendFileSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { consumerOf, loginAsPartner } from './partner-client.ts';

const [, , url = '', name = '', secret = '', file = '', dieAt = ''] = process.argv;
let noted = readFileSync(file, 'utf8').split('\n').length - 1;

/** Notes an event before it acknowledges it; at one of them it dies in between, as by `kill -9`. */
const read = async (): Promise<never> => {
  const connection = await loginAsPartner(url, name, secret);
  const consumer = await consumerOf(connection, name).catch(async (error: unknown) => {
    await connection.close();
    throw error;
  });
  for (;;) {
    const message = await consumer.next({ expires: 1_000 });
    if (!message) continue;
    appendFileSync(file, `${JSON.stringify(message.json())}\n`);
    noted += 1;
    if (noted === Number(dieAt)) process.kill(process.pid, 'SIGKILL');
    await message.ackAck();
  }
};

for (;;) await read().catch(() => pause(100));
