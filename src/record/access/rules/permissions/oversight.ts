import type { CoreAct } from '../acts.ts'
import type { Permission } from '../permission.ts'

/** Those who look after the system see how it is used, not what is in it. */
export const oversightPermissions: readonly Permission<CoreAct>[] = [
  {
    role: 'content editor',
    through: ['no child'],
    may: ['moderate feedback', 'edit listings', 'publish listings', 'see own tray', 'see team tray'],
    why: 'The Local Offer is kept up to date and answers what it is told (SI 2014/1530, regulations 53 to 56).',
  },
  {
    role: 'privacy officer',
    through: ['in the authority'],
    may: ['see child', 'see trail', 'see who looked', 'hold from destruction'],
    why: 'The officer watches how records are used (UK GDPR article 39), which needs no reading of them.',
  },
  {
    role: 'privacy officer',
    through: ['in the authority'],
    may: ['keep from who looked', 'export child'],
    needs: 'step-up',
    why: 'A family asks for its record, or must not be shown part of who looked (UK GDPR articles 15 and 23).',
  },
  {
    role: 'privacy officer',
    through: ['in the authority'],
    may: ['destroy record'],
    needs: 'step-up and second person',
    why: 'What is destroyed is gone.',
  },
  {
    role: 'privacy officer',
    through: ['no child'],
    may: [
      'find child',
      'see own tray',
      'search trail',
      'see unusual access',
      'review broken glass',
      'see sent messages',
      'see numbers',
    ],
    why: 'Each emergency is looked into, and so is unusual use.',
  },
  {
    role: 'privacy officer',
    through: ['no child'],
    may: ['set retention'],
    needs: 'step-up',
    why: 'How long records are kept is the council’s rule, set with care (UK GDPR article 5(1)(e)).',
  },
  {
    role: 'privacy officer',
    through: ['no child'],
    may: ['export many'],
    needs: 'step-up and second person',
    why: 'A file about many children is how the worst mistakes were made.',
  },
  {
    role: 'administrator',
    through: ['no child'],
    may: ['see settings', 'see health of system', 'manage invitations'],
    why: 'They keep the system running. They see no child.',
  },
  {
    role: 'administrator',
    through: ['no child'],
    may: ['manage people', 'manage teams', 'change settings'],
    needs: 'step-up',
    why: 'Whoever gives out roles must be who they say they are.',
  },
]
