/** Short names and what they are short for. Each line is one name in its ways. */
const families = `
alexander alex xander sandy alec|alexandra alex lexi sasha sandra|andrew andy drew|anthony tony ant|benjamin ben benny
benedict ben|catherine kate katie cathy kitty cat|katherine kate katie kathy kitty kat|charles charlie chas|charlotte charlie lottie
christopher chris kit|christina chris tina|daniel dan danny|daniella dani|david dave davey|edward ed eddie ted teddy ned
elizabeth liz lizzie beth betty eliza libby|emily em emmy|emma em|ethan eth|evelyn evie|eve evie|florence flo flossie|francesca fran frankie
frances fran|frederick fred freddie|gabriel gabe|gabrielle gabby|george georgie|georgina georgie gina|grace gracie|gregory greg
harry harrison hal|henry harry hal|harriet hattie|isabella bella izzy isa|isabel izzy bel|isobel izzy|jacob jake|james jim jimmy jamie|jack jackie
jasmine jaz|jennifer jen jenny|jessica jess jessie|joanna jo|john jack johnny|jonathan jon jonny|joseph joe joey|joshua josh
julia jules|katie kate|kayleigh kay|kimberley kim|lauren loz|leonard len leo lenny|leonardo leo|lillian lily lil|louis lou|louise lou
lucas luke|madeleine maddie|madison maddie|margaret maggie meg peggy|martha mattie|matilda tilly mattie|matthew matt|maximilian max
megan meg|michael mike mick mikey|michelle shell|mohammed mo mohammad muhammad mohamed|muhammad mo mohammed mohamed|natalie nat|nathan nate nat|nathaniel nate nat nathan
nicholas nick nicky|nicole nicky nic|oliver ollie|olivia liv livvy|oscar ozzy|patrick pat paddy|patricia pat trish|penelope penny|peter pete
philip phil pip|phillip phil|rachel rach|rebecca becky becca bex|reginald reggie|richard rich rick dick richie|robert rob bob bobby robbie bert
ronald ron ronnie|rosemary rosie rose|rosie rose|samantha sam sammy|samuel sam sammy|sarah sally|sebastian seb|sophia sophie|sophie soph
stephanie steph|stephen steve stevie|steven steve stevie|susan sue susie|theodore theo ted teddy|theresa tess tessa|thomas tom tommy
timothy tim timmy|toby tobias|tobias toby|victoria vicky tori|vincent vince vinny|walter wally|william will bill billy liam willy|zachary zach zac|zoe zo
`

const known: ReadonlyMap<string, readonly string[]> = (() => {
  const ways = new Map<string, Set<string>>()
  for (const line of families.trim().split(/[|\n]/)) {
    const [full = '', ...short] = line.split(' ')
    for (const [one, others] of [[full, short], ...short.map((name) => [name, [full]] as const)] as const) {
      const found = ways.get(one) ?? new Set()
      for (const other of others) found.add(other)
      ways.set(one, found)
    }
  }
  return new Map([...ways].map(([name, others]) => [name, [...others]]))
})()

/** A name's key with those it is short for or is shortened to. */
export const waysToSay = (key: string): readonly string[] => [key, ...(known.get(key) ?? [])]
