/**
 * Signing in with a passkey, or adding one: only on the pages that offer it. The page says what to ask the browser
 * for; its answer goes back in an ordinary form.
 */
type Ask = {
  readonly action: string
  readonly label: string
  readonly problem: string
  /** Hidden fields of the form: its ticket, and where to go afterwards. */
  readonly fields: Readonly<Record<string, string>>
  readonly get?: { readonly challenge: string; readonly rpId: string }
  readonly create?: {
    readonly challenge: string
    readonly rp: { readonly id: string; readonly name: string }
    readonly user: { readonly id: string; readonly name: string; readonly displayName: string }
  }
}

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))

const text = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

const ask = async ({ get, create }: Ask): Promise<unknown> => {
  if (get) {
    const given = await navigator.credentials.get({
      publicKey: { challenge: bytes(get.challenge), rpId: get.rpId, userVerification: 'required' },
    })
    return given && signedAnswer(given as PublicKeyCredential)
  }
  if (!create) return null
  const { challenge, rp, user } = create
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: bytes(challenge),
      rp,
      user: { ...user, id: bytes(user.id) },
      pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
      authenticatorSelection: {
        residentKey: 'required',
        requireResidentKey: true,
        userVerification: 'required',
      },
      attestation: 'none',
    },
  })
  return made && newAnswer(made as PublicKeyCredential)
}

const about = (credential: PublicKeyCredential) => ({
  id: credential.id,
  rawId: text(credential.rawId),
  type: credential.type,
  clientExtensionResults: credential.getClientExtensionResults(),
})

const signedAnswer = (credential: PublicKeyCredential) => {
  const response = credential.response as AuthenticatorAssertionResponse
  return {
    ...about(credential),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      ...(response.userHandle ? { userHandle: text(response.userHandle) } : {}),
    },
  }
}

const newAnswer = (credential: PublicKeyCredential) => {
  const response = credential.response as AuthenticatorAttestationResponse
  return {
    ...about(credential),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      transports: response.getTransports?.() ?? [],
    },
  }
}

const field = (name: string, value: string): HTMLInputElement =>
  Object.assign(document.createElement('input'), { type: 'hidden', name, value })

const offer = (place: HTMLElement): void => {
  const asked = JSON.parse(place.dataset['passkey'] ?? '{}') as Ask
  const form = Object.assign(document.createElement('form'), { method: 'post', action: asked.action })
  const answer = field('passkey', '')
  const button = Object.assign(document.createElement('button'), { className: 'govuk-button' })
  if (asked.get) button.classList.add('govuk-button--secondary')
  button.textContent = asked.label
  const problem = document.createElement('p')
  problem.className = 'govuk-error-message'
  problem.setAttribute('role', 'alert')
  form.append(
    ...Object.entries(asked.fields).map(([name, value]) => field(name, value)),
    answer,
    problem,
    button,
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    problem.textContent = ''
    ask(asked)
      .then((given) => {
        answer.value = JSON.stringify(given)
        form.submit()
      })
      // The person changed their mind, or has no passkey here.
      .catch(() => (problem.textContent = asked.problem))
  })
  place.replaceChildren(form)
}

if ('PublicKeyCredential' in window)
  for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) offer(place)
