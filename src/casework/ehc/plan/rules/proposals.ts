/** What a family may say of a draft: of one line, of a section, or of all of it. */
const proposalKinds = ['comment', 'wording', 'setting', 'budget', 'meeting', 'agree'] as const
export type ProposalKind = (typeof proposalKinds)[number]

/** However it reached us. What came by post or by phone is written down by whoever took it. */
const replyChannels = ['online', 'letter', 'phone', 'meeting', 'e-mail'] as const
export type Channel = (typeof replyChannels)[number]

export type Answered = 'accepted' | 'declined' | 'taken back'
