import type { Chance } from './chance.ts'

/** What comes down a socket that no HTTP client would send. */
export const malformed = (chance: Chance): Buffer => {
  const text = chance.oneOf(texts)
  return typeof text === 'string' ? Buffer.from(text, 'latin1') : text(chance)
}

const lines = (...all: string[]): string => `${all.join('\r\n')}\r\n\r\n`

const texts: readonly (string | ((chance: Chance) => Buffer))[] = [
  '',
  '\r\n\r\n\r\n',
  'GET /\r\n\r\n',
  lines('GET / HTTP/9.9', 'host: a'),
  lines('GET / HTTP/1.1'),
  lines('GET / HTTP/1.1', 'host: a', 'host: b', 'connection: close'),
  lines('GET  /search  HTTP/1.1', 'host: a'),
  lines('GET /search HTTP/1.1', 'host: a', 'no colon here'),
  lines('GET /search HTTP/1.1', 'host : a'),
  lines('GET /search HTTP/1.1', 'host: a', 'folded: one', ' two', 'connection: close'),
  lines('GET /search HTTP/1.1', 'host: a', 'x: a\0b'),
  lines('GET /search?q=\0 HTTP/1.1', 'host: a'),
  lines('GET /search?q=\xff\xfe HTTP/1.1', 'host: a', 'connection: close'),
  lines('POST /report-problem HTTP/1.1', 'host: a', 'content-length: -1'),
  lines('POST /report-problem HTTP/1.1', 'host: a', 'content-length: 5', 'content-length: 6') + 'abcdef',
  lines('POST /report-problem HTTP/1.1', 'host: a', 'content-length: 99999999999999999999') + 'abc',
  lines('POST /report-problem HTTP/1.1', 'host: a', 'content-length: 500') + 'wrong=contact',
  lines('POST /report-problem HTTP/1.1', 'host: a', 'transfer-encoding: chunked', 'content-length: 3') +
    'abc',
  lines('POST /report-problem HTTP/1.1', 'host: a', 'transfer-encoding: chunked') + 'zz\r\nabc\r\n',
  lines('POST /report-problem HTTP/1.1', 'host: a', 'transfer-encoding: chunked') + 'fffffffffffffffff\r\n',
  lines('POST /report-problem HTTP/1.1', 'host: a', 'transfer-encoding: gzip, chunked') + '0\r\n\r\n',
  lines('POST /report-problem HTTP/1.1', 'host: a', 'transfer-encoding: chunked, identity') + '0\r\n\r\n',
  lines('GET / HTTP/1.1', 'host: a', `x: ${'y'.repeat(20_000)}`),
  lines('GET / HTTP/1.1', 'host: a', ...Array.from({ length: 3_000 }, (_, nth) => `x${nth}: y`)),
  lines(`GET /${'a'.repeat(70_000)} HTTP/1.1`, 'host: a'),
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  'GET / HTTP/1.1\r\nhost: a\r\n\r\nGET /search HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  (chance) => Buffer.from(Array.from({ length: 1 + chance.below(2_000) }, () => chance.below(256))),
]
