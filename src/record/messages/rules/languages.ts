/** A language we can say one sentence in: how to have the rest of a message in it. */
export type Language = {
  /** As records name it, in English; any of these. */
  readonly names: readonly string[]
  /** `{contact}` is the council's telephone or e-mail. */
  readonly ask: string
}

/** By ISO 639 code. A pack may say its own sentence, and should have it read by somebody who speaks the language. */
export const languages: Readonly<Record<string, Language>> = {
  ar: {
    names: ['Arabic'],
    ask: 'هذه الرسالة باللغة الإنجليزية. للحصول عليها باللغة العربية، يُرجى الاتصال بنا: {contact}',
  },
  bn: {
    names: ['Bengali', 'Bangla', 'Sylheti'],
    ask: 'এই বার্তাটি ইংরেজিতে। এটি বাংলায় পেতে আমাদের সাথে যোগাযোগ করুন: {contact}',
  },
  es: {
    names: ['Spanish'],
    ask: 'Este mensaje está en inglés. Para recibirlo en español, póngase en contacto con nosotros: {contact}',
  },
  fa: {
    names: ['Farsi', 'Persian', 'Dari'],
    ask: 'این پیام به زبان انگلیسی است. برای دریافت آن به فارسی با ما تماس بگیرید: {contact}',
  },
  fr: {
    names: ['French'],
    ask: 'Ce message est en anglais. Pour le recevoir en français, contactez-nous : {contact}',
  },
  gu: {
    names: ['Gujarati'],
    ask: 'આ સંદેશ અંગ્રેજીમાં છે. તેને ગુજરાતીમાં મેળવવા માટે અમારો સંપર્ક કરો: {contact}',
  },
  hi: {
    names: ['Hindi'],
    ask: 'यह संदेश अंग्रेज़ी में है। इसे हिन्दी में पाने के लिए हमसे संपर्क करें: {contact}',
  },
  pa: {
    names: ['Punjabi', 'Panjabi'],
    ask: 'ਇਹ ਸੁਨੇਹਾ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ। ਇਸਨੂੰ ਪੰਜਾਬੀ ਵਿੱਚ ਲੈਣ ਲਈ ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ: {contact}',
  },
  pl: {
    names: ['Polish'],
    ask: 'Ta wiadomość jest po angielsku. Aby otrzymać ją po polsku, prosimy o kontakt: {contact}',
  },
  pt: {
    names: ['Portuguese'],
    ask: 'Esta mensagem está em inglês. Para a receber em português, contacte-nos: {contact}',
  },
  ro: {
    names: ['Romanian'],
    ask: 'Acest mesaj este în limba engleză. Pentru a-l primi în limba română, contactați-ne: {contact}',
  },
  so: {
    names: ['Somali'],
    ask: 'Fariintani waa Ingiriisi. Si aad ugu hesho af-Soomaali, nala soo xiriir: {contact}',
  },
  tr: {
    names: ['Turkish'],
    ask: 'Bu mesaj İngilizcedir. Türkçe almak için bizimle iletişime geçin: {contact}',
  },
  uk: {
    names: ['Ukrainian'],
    ask: 'Це повідомлення англійською мовою. Щоб отримати його українською, зв’яжіться з нами: {contact}',
  },
  ur: {
    names: ['Urdu'],
    ask: 'یہ پیغام انگریزی میں ہے۔ اسے اردو میں حاصل کرنے کے لیے ہم سے رابطہ کریں: {contact}',
  },
  zh: {
    names: ['Chinese', 'Cantonese', 'Mandarin'],
    ask: '此訊息為英文。如需中文版本，請與我們聯絡：{contact}',
  },
}

/** For a language, spoken or signed, that we have no sentence in. */
export const another = 'other'
export const askInEnglish =
  'If you would like this in another language, or in sign language, ask us: {contact}'

/** What a record says of somebody, in the words of whoever wrote it down. */
export type Spoken = { readonly language: string | null; readonly interpreter: string | null }

/**
 * In which language somebody is written to: that of the interpreter they need; else what they speak, unless English is
 * among it. Null for English, and where nothing is known.
 */
export const languageOf = ({ language, interpreter }: Spoken): string | null => {
  const named = interpreter ?? (/\benglish\b/i.test(language ?? '') ? null : language)
  if (named === null || named.trim() === '' || /^english$/i.test(named.trim())) return null
  const found = Object.entries(languages).find(([, { names }]) =>
    names.some((name) => new RegExp(`\\b${name}\\b`, 'i').test(named)),
  )
  return found?.[0] ?? another
}
