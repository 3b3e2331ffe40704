/** What a browser sends for the form with a file that a page shows. */
export const fileForm = async (
  html: string,
  file: File,
  answers: Readonly<Record<string, string | readonly string[]>> = {},
): Promise<{ readonly url: string; readonly type: string; readonly payload: Buffer }> => {
  const at = /<form[^>]* action="([^"]*)" enctype="multipart\/form-data".*?<\/form>/s.exec(html)
  const form = new FormData()
  const hidden = [...(at?.[0] ?? '').matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  for (const [name, given] of [
    ...hidden.map(([, box, value]) => [box!, value!] as const),
    ...Object.entries(answers),
  ])
    for (const one of [given].flat()) form.append(name, one)
  form.append('file', file)
  const sent = new Request('http://waymark.example', { method: 'POST', body: form })
  return {
    url: at?.[1] ?? '/none',
    type: sent.headers.get('content-type')!,
    payload: Buffer.from(await sent.arrayBuffer()),
  }
}
