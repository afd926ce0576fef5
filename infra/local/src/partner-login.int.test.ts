import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { openPartnerStage } from '../test/partner-stage.ts';

it.skipIf(process.env['NATS_URL'])(
  'reliability: who answers for partners may take seconds on a busy machine, and nobody is turned away',
  async () => {
    const stage = await openPartnerStage();
    const access = await stage.start();
    const program = `
    const { connect } = await import('nats');
    const [servers, user, pass] = process.argv.slice(1);
    await (await connect({ servers, user, pass, reconnect: false, timeout: 60_000 })).close();`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, stage.url, 'weather', await stage.add('weather')], {
      stdio: 'inherit',
    });
    const ended = once(child, 'exit');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5_000);
    expect(await ended).toEqual([0, null]);
    await access.stop();
    await stage.close();
  },
);
