import { describe, expect, it } from 'vitest';
import { portsFrom } from './ports.ts';

const running = { ...portsFrom({}), gateway: 7000, nats: 7021 };

describe('ports', () => {
  it('front-ends 10: BASE_PORT moves them all, and each may be moved by itself', () => {
    expect(portsFrom({ BASE_PORT: '5100' })).toMatchObject({ gateway: 5100, equipment: 5104, issuer: 5110, mongo: 5120, nats: 5121 });
    expect(portsFrom({ BASE_PORT: '5100', NATS_PORT: '9' })).toMatchObject({ gateway: 5100, nats: 9 });
    expect(portsFrom({})).toMatchObject({ gateway: 4000, nats: 4021 });
  });

  it('front-ends 10: commands take those of the system that runs, unless they are told others', () => {
    expect(portsFrom({}, running)).toMatchObject({ gateway: 7000, nats: 7021 });
    expect(portsFrom({ PORT: '5', BASE_PORT: '' }, running)).toMatchObject({ gateway: 5, nats: 7021 });
    expect(portsFrom({ BASE_PORT: '5100' }, running)).toMatchObject({ gateway: 5100, nats: 5121 });
  });

  it.each([{ PORT: 'x' }, { BASE_PORT: '65530' }, { BASE_PORT: '-9' }, { PORT: '1.5' }])('refuses %o', (env) => {
    expect(() => portsFrom(env)).toThrow('is not a port');
  });
});
