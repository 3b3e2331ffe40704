import { hostileOffice } from './hostile-office.ts'
import { hostilePdfs } from './hostile-pdfs.ts'
import { hostilePictures } from './hostile-pictures.ts'
import { hostileZips } from './hostile-zips.ts'
import * as honest from './honest-files.ts'

/** A file that nobody should ever be handed by us. Made when asked for: some are large. */
export type Hostile = { readonly family: string; readonly name: string; readonly bytes: () => Buffer }

/** Made from families of attacks; not one of them a real harmful file. */
export const hostileFiles = function* (): Generator<Hostile> {
  yield* notOurKinds()
  yield* webPages()
  yield* hostileZips()
  yield* hostileOffice()
  yield* hostilePdfs()
  yield* hostilePictures()
  yield* cutOff()
}

const starts: Readonly<Record<string, string>> = {
  'Windows program': '4d5a90000300000004000000ffff0000',
  'Linux program': '7f454c460201010000000000',
  'Mac program': 'cffaedfe07000001',
  'Java class': 'cafebabe00000034',
  WebAssembly: '0061736d01000000',
  'old Word': 'd0cf11e0a1b11ae1000000',
  '7-Zip': '377abcaf271c0004',
  RAR: '526172211a0701000000',
  gzip: '1f8b0800000000000003',
  bzip2: '425a6839314159265359',
  xz: 'fd377a585a000004',
  cabinet: '4d534346000000000000',
  GIF: '474946383961010001000000',
  BMP: '424d460000000000000036',
  TIFF: '49492a00080000000000',
  HEIC: '000000186674797068656963',
  MP4: '000000186674797069736f6d',
  WebP: '524946462400000057454250',
  icon: '000001000100101000000000',
  Flash: '4357530a000000000000',
  shortcut: '4c0000000114020000000000',
  'compiled help': '49545346030000006000',
  SQLite: '53514c69746520666f726d6174203300',
  PostScript: '25215053',
  'disk image': '0000000000000000434430303101',
  'rich text': '7b5c727466315c616e7369',
}

const notOurKinds = function* (): Generator<Hostile> {
  for (const [family, start] of Object.entries(starts))
    for (const [at, rest] of [Buffer.alloc(64), Buffer.alloc(5000, 7), Buffer.from('\0words\0')].entries())
      yield { family, name: `${family} ${at}`, bytes: () => Buffer.concat([Buffer.from(start, 'hex'), rest]) }
  yield { family: 'nothing', name: 'empty', bytes: () => Buffer.alloc(0) }
  yield { family: 'too big', name: '21 MB of words', bytes: () => Buffer.alloc(21 << 20, 'a') }
  for (const sign of [0, 1, 7, 8, 27, 127])
    yield {
      family: 'control signs',
      name: `sign ${sign}`,
      bytes: () => Buffer.from(`words${String.fromCharCode(sign)}`),
    }
}

const pages = [
  '<html><script>alert(1)</script>',
  '<!DOCTYPE html><p>hello',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  '<?xml version="1.0"?><svg/>',
  '<script>alert(1)</script>',
  '<iframe src="//example.test"></iframe>',
  '<img src=x onerror=alert(1)>',
  '<object data="x"></object>',
  '<body onload=alert(1)>',
  '<?php system($_GET[0]) ?>',
  '<% eval request("x") %>',
  'MIME-Version: 1.0\nContent-Type: text/html\n\n<b>x</b>',
  '#!/bin/sh\necho hello\n',
  '@echo off\r\ndel x\r\n',
  '[InternetShortcut]\nURL=http://example.test\n',
]

const webPages = function* (): Generator<Hostile> {
  for (const [n, page] of pages.entries()) {
    for (const lead of ['', ' \r\n\t', '\ufeff'])
      yield {
        family: 'web pages and scripts',
        name: `${n} after ${JSON.stringify(lead)}`,
        bytes: () => Buffer.from(lead + page),
      }
    if (page.startsWith('<'))
      yield { family: 'web page in words', name: `${n}`, bytes: () => Buffer.from(`Dear all,\n\n${page}\n`) }
    yield { family: 'UTF-16', name: `${n}`, bytes: () => Buffer.from(`\ufeff${page}`, 'utf16le') }
  }
}

/** A file that broke off on its way looks whole at the start. */
const cutOff = function* (): Generator<Hostile> {
  const whole = {
    pdf: honest.pdf([['A report about support at school.', 'With a second line.']]),
    docx: honest.docx(['A report about support at school.']),
    odt: honest.odt(['A report about support at school.']),
    xlsx: honest.xlsx([['Session', 2]]),
    png: honest.png(),
    jpeg: honest.jpeg(),
  }
  for (const [kind, bytes] of Object.entries(whole))
    for (const part of [0.2, 0.4, 0.6, 0.8, 0.9, 0.97])
      yield {
        family: `cut off ${kind}`,
        name: `${kind} ${part}`,
        bytes: () => bytes.subarray(0, Math.floor(bytes.length * part)),
      }
}
