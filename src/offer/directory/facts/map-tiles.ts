type Point = { readonly latitude: number; readonly longitude: number }

/** A picture of a map: its address at the tile server, and where it stands, in pixels from the top left corner. */
export type Tile = { readonly address: string; readonly left: number; readonly top: number }

const side = 256
export const mapSize = { width: 640, height: 360 } as const
export const zooms = { least: 12, usual: 16, most: 18 } as const

/**
 * The pictures that make a map of `mapSize` with this point in its middle. Web maps everywhere cut a square world into
 * 2^zoom rows of 2^zoom tiles, after Mercator.
 */
export const tilesAround = (point: Point, zoom: number, server: string): readonly Tile[] => {
  const count = 2 ** zoom
  const across = ((point.longitude + 180) / 360) * count * side - mapSize.width / 2
  const latitude = (point.latitude * Math.PI) / 180
  const down = ((1 - Math.asinh(Math.tan(latitude)) / Math.PI) / 2) * count * side - mapSize.height / 2
  const tiles: Tile[] = []
  for (let y = Math.floor(down / side); y * side < down + mapSize.height; y++)
    for (let x = Math.floor(across / side); x * side < across + mapSize.width; x++)
      if (y >= 0 && y < count)
        tiles.push({
          address: addressOf(server, zoom, ((x % count) + count) % count, y),
          left: Math.round(x * side - across),
          top: Math.round(y * side - down),
        })
  return tiles
}

const addressOf = (server: string, zoom: number, x: number, y: number): string =>
  server.replace('{z}', String(zoom)).replace('{x}', String(x)).replace('{y}', String(y))
