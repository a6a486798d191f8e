import { BlockList, isIP } from 'node:net';
import type { networkInterfaces } from 'node:os';

/** Who can reach a server: whether other machines can, and the addresses to call it by, that of this machine first. */
export interface Reach {
  readonly others: boolean;
  readonly addresses: readonly string[];
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
const linkLocal = new BlockList();
linkLocal.addSubnet('fe80::', 10, 'ipv6');

/**
 * Says who can reach a server that listens at an address in digits, given the machine's network interfaces.
 *
 * `0.0.0.0` and `::` are every address of the machine, in every network that it is part of. Addresses that hold on one
 * cable only (fe80::) are left out: no browser can be sent to them.
 */
export function reachOf(address: string, interfaces: ReturnType<typeof networkInterfaces>): Reach {
  if (isIn(loopback, address)) return { others: false, addresses: [address] };
  if (address !== '0.0.0.0' && address !== '::') return { others: true, addresses: [address] };
  const own = Object.values(interfaces).flatMap((list = []) => list.filter(({ internal }) => !internal).map((one) => one.address));
  const reachable = own.filter((one) => !isIn(linkLocal, one) && (address === '::' || isIP(one) === 4));
  // Most networks and readers go by the short ones.
  const inOrder = [...reachable.filter((one) => isIP(one) === 4), ...reachable.filter((one) => isIP(one) === 6)];
  return { others: true, addresses: ['127.0.0.1', ...inOrder] };
}

function isIn(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
