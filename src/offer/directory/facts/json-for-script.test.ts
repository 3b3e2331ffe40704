import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonForScript } from './index.ts'

test('words cannot end the script they stand in, and read back as they were', () => {
  fc.assert(
    fc.property(
      fc.record({
        name: fc.string({
          unit: fc.constantFrom('<', '/', '>', '&', '!', '-', '"', '\\', 'u', '\u2028', '\u2029', 'é', '😀'),
        }),
      }),
      (value) => {
        const text = jsonForScript(value)
        expect(text).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      },
    ),
    { examples: [[{ name: '</script><script>alert(1)</script><!-- \u2028\u2029 &amp;' }]] },
  )
})
