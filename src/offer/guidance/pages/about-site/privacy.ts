import type { Section, Text } from '../text.tsx'

export const privacy = (contact: Section): Text => ({
  title: 'Privacy and cookies',
  description: 'What this site keeps about you: very little.',
  sections: [
    {
      lines: [
        'You can search, read, save and print without telling us who you are. We do not watch what you do here, and nobody else can either: no page sends anything to another company.',
      ],
    },
    {
      heading: 'What we keep',
      bullets: [
        'If you tell us about a mistake, something new or something missing, we keep what you wrote until it is dealt with.',
        'If you give your name, e-mail or phone number, we use it only to answer you. It is deleted some months after the matter is closed.',
        'If you tell us what you think, we may put it on this site with our answer. We first take out anything that could show who you are. What you sent, as you wrote it, is deleted some months after we answer.',
        'If a search finds nothing, we count the everyday words in it, so that the council can see what help is missing. We do not keep names, numbers or anything that could show who asked.',
        'If you share a list, we keep which listings are on it, under a code. We do not know who made it.',
      ],
    },
    {
      heading: 'Cookies',
      lines: [
        'A cookie is a small note that a site leaves in your browser. We use these, and each only when you ask for what it does. Your browser may show __Host- or __Secure- before the name:',
      ],
      bullets: [
        'waymark_saved remembers your saved list, for 90 days, in this browser only',
        'waymark_display remembers how you like pages to look, such as larger words, for a year; it is the same for everyone who chose the same',
        'waymark_listing keeps what you are telling us of a group or activity from page to page, locked, for two days at most; it goes when you send it',
        'waymark_form makes sure that a form you send came from you; it goes when you close the browser',
        'waymark_request keeps your private code while you ask for an assessment or see where it is; waymark_request_again keeps which assessment you look at; both go when you close the browser',
        'waymark_answer keeps the code from a letter while you answer it; it goes when you close the browser',
        'sid keeps you signed in; it goes when you sign out or close the browser',
        'device remembers that you have signed in from this browser before, for a year, so that nobody else can lock you out',
        'errand brings you back here from another sign-in service; it goes after 15 minutes',
      ],
    },
    {
      heading: 'If you share a device',
      lines: [
        'Empty your saved list when you have finished. To hide that you were here, clear the history in your browser too.',
      ],
    },
    {
      heading: 'Your rights',
      lines: [
        'You can ask to see what is kept about you, and to have it put right or deleted. If you are not happy with the answer you can go to the Information Commissioner.',
      ],
      links: [{ text: 'Information Commissioner’s Office', href: 'https://ico.org.uk/make-a-complaint/' }],
    },
    contact,
  ],
})
