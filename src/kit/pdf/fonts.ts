import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folderOf = (name: string): string =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))

/** Made for readers with low vision; and, for the signs it lacks, letters of most of Europe and the Middle East. */
export const fontFolders = (): string[] => {
  const atkinson = folderOf('@expo-google-fonts/atkinson-hyperlegible-next')
  return [
    ...['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) => join(atkinson, face)),
    ...others.flatMap((script) =>
      ['400Regular', '700Bold'].map((face) => join(folderOf(`@expo-google-fonts/noto-sans-${script}`), face)),
    ),
    join(folderOf('dejavu-fonts-ttf'), 'ttf'),
  ]
}

/** Scripts of languages many families in England read, that the two above cannot write, or not whole. */
const others = ['arabic', 'bengali', 'devanagari', 'gujarati', 'gurmukhi']
