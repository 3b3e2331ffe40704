import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

/** Two small sites to try the instruments on: at `/good` nothing is wrong; at `/bad` everything we look for is. */
export const openSampleSite = (): Promise<{ origin: string; close: () => Promise<void> }> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const page = pages[new URL(request.url ?? '/', 'http://sample').pathname]
      if (!page) return void response.writeHead(404).end()
      response.writeHead(200, {
        'content-type': page.type,
        'content-encoding': 'gzip',
        'cache-control': 'max-age=3600',
      })
      response.end(gzipSync(page.body))
    }).listen(0, '127.0.0.1', () => resolve({ origin: originOf(server), close: () => closed(server) }))
  })

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

const good = `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Find help near you</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="description" content="A page to try the instruments on.">
  <link rel="stylesheet" href="/style.css">
  <link rel="icon" href="data:,">
</head>
<body>
  <a class="skip" href="#main">Skip to main content</a>
  <header><p>Sample</p></header>
  <main id="main">
    <h1>Find help near you</h1>
    <p>Words that wrap when the window is narrow, as words should.</p>
    <p><a href="/good">Read what to do next</a></p>
    <form action="/good">
      <label for="q">What do you need?</label>
      <input id="q" name="q" type="text">
      <fieldset>
        <legend>How far can you go?</legend>
        <p><input id="near" name="far" type="radio" value="near"> <label for="near">One mile</label></p>
        <p><input id="away" name="far" type="radio" value="away"> <label for="away">Five miles</label></p>
      </fieldset>
      <button type="submit">Search</button>
    </form>
  </main>
</body>
</html>
`

const bad = `<!DOCTYPE html>
<html>
<head><title></title><link rel="stylesheet" href="/bad.css"></head>
<body>
  <div style="width: 900px">A row far wider than a phone</div>
  <button type="button" class="small">a</button><button type="button" class="small">b</button>
  <p class="faint">Grey words on white</p>
  <img src="/dot.svg">
  <input type="text" tabindex="3">
  <p><p></div>
</body>
</html>
`

const pages: Record<string, { type: string; body: string }> = {
  '/good': { type: 'text/html; charset=utf-8', body: good },
  '/bad': { type: 'text/html; charset=utf-8', body: bad },
  '/style.css': {
    type: 'text/css',
    body: `body { font-family: sans-serif; font-size: 19px; line-height: 1.5; margin: 15px }
      a { display: inline-block; padding: 5px 0 } button, input { font-size: 19px; min-height: 44px }
      input[type=radio] { width: 44px } :focus-visible { outline: 3px solid #ffdd00; background: #ffdd00; color: #0b0c0c }`,
  },
  '/bad.css': {
    type: 'text/css',
    body: '.faint { color: #ccc } :focus { outline: 0 } .small { font-size: 8px; border: 0; padding: 0 }',
  },
  '/dot.svg': {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>',
  },
  '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nAllow: /\n' },
}
