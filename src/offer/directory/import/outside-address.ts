import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/** Does this address lead out to the web, and not into the council's own network? Asked of what somebody typed. */
export const leadsOutside = async (address: string): Promise<boolean> => {
  if (!URL.canParse(address)) return false
  const { hostname, protocol } = new URL(address)
  if (!/^https?:$/.test(protocol)) return false
  const host = hostname.replace(/^\[|\]$/g, '')
  try {
    const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookup(host, { all: true })
    return (
      found.length > 0 && found.every((one) => !inside.check(one.address, one.family === 6 ? 'ipv6' : 'ipv4'))
    )
  } catch {
    return false
  }
}

const inside = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(network, bits, 'ipv6')
