import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { reachOf } from './reach.ts';

const at = (address: string, internal = false): NetworkInterfaceInfo => ({ address, internal }) as NetworkInterfaceInfo;
const interfaces = { lo: [at('127.0.0.1', true), at('::1', true)], wlan0: [at('2001:db8::5'), at('192.168.1.5'), at('fe80::1')], none: undefined };

describe('reachOf', () => {
  it('tells this machine from the network', () => {
    expect(reachOf('127.0.0.1', interfaces)).toEqual({ others: false, addresses: ['127.0.0.1'] });
    expect(reachOf('127.1.2.3', interfaces).others).toBe(false);
    expect(reachOf('::1', interfaces)).toEqual({ others: false, addresses: ['::1'] });
    expect(reachOf('192.168.1.5', interfaces)).toEqual({ others: true, addresses: ['192.168.1.5'] });
    expect(reachOf('2001:db8::5', interfaces).others).toBe(true);
  });

  it('lists every address of the machine where it listens at all of them', () => {
    expect(reachOf('0.0.0.0', interfaces)).toEqual({ others: true, addresses: ['127.0.0.1', '192.168.1.5'] });
    expect(reachOf('::', interfaces)).toEqual({ others: true, addresses: ['127.0.0.1', '192.168.1.5', '2001:db8::5'] });
    expect(reachOf('0.0.0.0', {})).toEqual({ others: true, addresses: ['127.0.0.1'] });
  });
});
