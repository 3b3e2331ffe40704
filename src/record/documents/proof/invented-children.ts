import { upnCheckLetter } from '#kit/identifiers'
import { type Chance, chance } from './chance.ts'

export type Invented = {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly knownAs: string | null
  readonly bornOn: string
  readonly upn: string
  readonly nhsNumber: string
  readonly street: string
  readonly postcode: string
  readonly parent: { readonly id: string; readonly givenName: string; readonly familyName: string }
}

/** Children of nowhere, with the names, numbers and homes of nobody. */
export const inventChildren = (count: number, seed: number): Invented[] => {
  const luck = chance(seed)
  return Array.from({ length: count }, (_, n) => {
    const familyName = familyNameBy(luck)
    return {
      id: idOf(1, n),
      givenName: luck.pick(givenNames),
      familyName,
      knownAs: luck.often(15)
        ? luck.pick(['Bear', 'Kit', 'Jojo', 'Birdie', 'Zed', 'Mimi', 'Ace', 'Dot', 'Remy', 'Wren'])
        : null,
      bornOn: dayBy(luck, 2006, 17),
      upn: upnBy(luck),
      nhsNumber: nhsNumberBy(luck),
      street: `${1 + luck.below(180)} ${luck.pick(streetNames)} ${luck.pick(['Road', 'Street', 'Close', 'Avenue', 'Drive', 'Lane', 'Way', 'Crescent'])}`,
      postcode: `ZZ${1 + luck.below(30)} ${luck.below(10)}${letter(luck)}${letter(luck)}`,
      parent: { id: idOf(2, n), givenName: luck.pick(grownUpNames), familyName },
    }
  })
}

export const idOf = (kind: number, n: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`

export const dayBy = (luck: Chance, from: number, years: number): string => {
  return `${from + luck.below(years)}-${pad(1 + luck.below(12))}-${pad(1 + luck.below(28))}`
}

const pad = (value: number): string => String(value).padStart(2, '0')

const letter = (luck: Chance): string => luck.pick(Array.from('ABDEFGHJLNPQRSTUWXYZ'))

const upnBy = (luck: Chance): string => {
  const twelve = Array.from({ length: 12 }, () => luck.below(10)).join('')
  return upnCheckLetter(twelve) + twelve
}

const nhsNumberBy = (luck: Chance): string => {
  for (;;) {
    const nine = `9${Array.from({ length: 8 }, () => luck.below(10)).join('')}`
    const total = Array.from(nine).reduce((sum, figure, at) => sum + Number(figure) * (10 - at), 0)
    const check = (11 - (total % 11)) % 11
    if (check < 10) return `${nine}${check}`
  }
}

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*|\n/)

const givenNames = list(
  `Amelia, Olivia, Isla, Ava, Lily, Freya, Florence, Willow, Elsie, Grace, Poppy, Rosie, Evie, Sienna, Maisie, Matilda, Erin, Zara, Aisha, Fatima,
  Maryam, Zainab, Khadija, Inaya, Ananya, Priya, Simran, Jasleen, Wiktoria, Zofia, Oliwia, Amara, Adaeze, Chidera, Nkechi, Sade, Ebony, Niamh, Siobhán, Caoimhe,
  Chloé, Zoë, Anaïs, Mei, Xin Yi, Thảo, Mary-Jane, Ella-Mae, Lilly-Rose, Mia, Noah, Oliver, George, Arthur, Leo, Harry, Archie, Jack, Henry, William,
  James, Thomas, Joseph, Samuel, Alexander, Edward, Daniel, Benjamin, Michael, Christopher, Zachary, Kayden, Jayden, Tyler, Riley, Logan, Reuben, Ezra, Otis, Albie,
  Mohammed, Yusuf, Ibrahim, Hamza, Bilal, Zayn, Arjun, Rohan, Harpreet, Gurdeep, Jakub, Szymon, Kacper, Emeka, Tobenna, Kwame, Kofi, Malachi, Tyrese, Cillian,
  Oisín, Seán, André, Jorge, Wei, Minh, Rhys, Ioan, Dafydd, Will`,
)

export const grownUpNames = list(
  `Karen, Deborah, Julie, Susan, Tracey, Nicola, Sharon, Paula, Gillian, Lorraine, Angela, Wendy, Denise, Yvonne, Sandra, Geoffrey, Keith, Nigel, Graham, Trevor,
  Stuart, Clive, Barry, Gareth, Neil, Ian, Alan, Rajesh, Parveen, Shabana, Nasreen, Kulwinder, Ewa, Agnieszka, Magda, Ngozi, Folake, Sarah, Helen, Rachel`,
)

const familyStarts = list(
  'Ash, Beck, Birch, Brad, Burn, Cald, Carl, Chad, Clay, Crom, Dal, Dun, Elm, Farn, Glen, Hard, Hath, Hol, Kirk, Lang, Lin, Marl, Nor, Oak, Pen, Rad, Rams, Red, Row, Scar, Sel, Shel, Stan, Thorn, Wal, Whit, Win, Wood, Yar',
)
const familyEnds = list(
  'by, combe, cott, croft, den, dale, field, ford, ham, hurst, ley, low, man, more, shaw, stead, ston, thwaite, ton, wick, well, worth',
)
const otherFamilies = list(
  `O’Connor, O’Brien, D’Souza, N’Diaye, McAllister, MacLeod, van der Berg, de Souza, Al-Hassan, El Sayed, bin Yusuf, Okafor, Adeyemi, Mensah, Boateng, Nwosu,
  Begum, Hussain, Khan, Ahmed, Rahman, Chaudhry, Malik, Kaur, Singh, Patel, Sharma, Iyer, Kowalski, Nowak, Wiśniewska, Wójcik, García, Müller, Nguyễn, Trần,
  Chen, Wang, Li, Young, Brown, Green, Hill, Smith, Jones, Taylor, Williams, Davies, Evans, Wright, Walker, Robinson`,
)

const familyNameBy = (luck: Chance): string => {
  const made = () => luck.pick(familyStarts) + luck.pick(familyEnds)
  if (luck.often(22)) return luck.pick(otherFamilies)
  return luck.often(12) ? `${made()}-${made()}` : made()
}

const streetNames = list(
  'Maple, Ropewalk, Curlew, Old Ferry, Lampblack, Heron, St Aldwin’s, Kettle, Whinmoor, Saltrigg, Drumlow, Quarry, Abbot’s, Tern, Marram, Long Acre, Mill, Chapel, Orchard, Beacon',
)
