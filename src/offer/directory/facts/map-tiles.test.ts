import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapSize, tilesAround } from './map-tiles.ts'

const server = 'https://tiles.example/{z}/{x}/{y}.png'

test('the middle of Coventry is where every web map puts it', () => {
  const tiles = tilesAround({ latitude: 52.4081, longitude: -1.5106 }, 10, server)
  const middle = tiles.find(
    ({ left, top }) =>
      left <= mapSize.width / 2 &&
      mapSize.width / 2 < left + 256 &&
      top <= mapSize.height / 2 &&
      mapSize.height / 2 < top + 256,
  )
  expect(middle?.address).toBe('https://tiles.example/10/507/336.png')
})

test('the pictures cover the whole map, without a gap or an overlap, wherever it is', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 49, max: 61, noNaN: true }),
      fc.double({ min: -180, max: 179.9, noNaN: true }),
      fc.integer({ min: 12, max: 18 }),
      (latitude, longitude, zoom) => {
        const tiles = tilesAround({ latitude, longitude }, zoom, server)
        const lefts = [...new Set(tiles.map(({ left }) => left))].toSorted((a, b) => a - b)
        const tops = [...new Set(tiles.map(({ top }) => top))].toSorted((a, b) => a - b)
        expect(tiles).toHaveLength(lefts.length * tops.length)
        for (const [edges, length] of [
          [lefts, mapSize.width],
          [tops, mapSize.height],
        ] as const) {
          expect(edges[0]).toBeLessThanOrEqual(0)
          expect(edges.at(-1)! + 256).toBeGreaterThanOrEqual(length)
          edges.slice(1).forEach((edge, at) => expect(edge - edges[at]!).toBe(256))
        }
      },
    ),
  )
})
