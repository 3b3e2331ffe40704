import { expect, inject, it } from 'vitest'

/** Every page of guidance, and every answer that leads somewhere new. */
const places = ['home', 'childcare', 'school', 'college', 'home-educated', 'not-in-education']
const everything = 'wish=talk&wish=learning&wish=health&wish=assessment&wish=nearby'
const pages = [
  '/what-to-do-next',
  ...places.flatMap((place) =>
    [0, 5, 16, 25].map((age) => `/what-to-do-next?age=${age}&place=${place}&${everything}`),
  ),
  '/work-out-your-dates',
  '/work-out-your-dates/request?day=1&month=9&year=2025',
  '/the-20-weeks',
  '/graduated-pathway',
  '/letters',
  '/letters/ask-for-an-assessment',
  '/letters/ask-for-a-decision',
  '/letters/reply-to-a-draft',
  '/letters/ask-for-a-meeting',
  '/letters/ask-for-a-review',
]

const open = async (path: string) => {
  const reply = await fetch(inject('origin') + path)
  return { status: reply.status, body: await reply.text() }
}

const linksOn = (body: string): readonly string[] =>
  [...body.slice(body.indexOf('<main')).matchAll(/href="(\/[^"#]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )

/** The paths a site map names. */
const pathsIn = (siteMap: string): readonly string[] =>
  [...siteMap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path = '']) => path)

it('no link in the guidance leads nowhere, and every search it offers finds something', async () => {
  const links = new Set<string>()
  const articles = pathsIn((await open('/sitemap.xml')).body).filter((path) => path.startsWith('/guidance'))
  expect(articles.length).toBeGreaterThan(50)
  for (const page of [...pages, ...articles]) {
    const { status, body } = await open(page)
    expect(status, page).toBe(200)
    for (const link of linksOn(body)) links.add(link)
  }
  expect(links.size).toBeGreaterThan(40)
  const dead: string[] = []
  for (const link of links) {
    const { status, body } = await open(link)
    if (status !== 200) dead.push(`${link}: ${status}`)
    else if (link.startsWith('/search?') && !body.includes('href="/listings/'))
      dead.push(`${link}: nothing found`)
  }
  expect(dead).toEqual([])
})
