import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate'

/** What is wrong with the HTML of a whole page, one line a fault. */
export const htmlProblems = async (html: string): Promise<string[]> => {
  if (!/<html\b/i.test(html)) return ['not a whole page: there is no <html> element']
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}

const settings: ConfigData = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', '.html-validate.json'), 'utf8'),
)
const validator = new HtmlValidate(new StaticConfigLoader(settings))
