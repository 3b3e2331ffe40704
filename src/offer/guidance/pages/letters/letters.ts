/** A letter to copy. `[square brackets]` are blanks to fill in; an empty line starts a new paragraph. */
export type Letter = {
  title: string
  /** What it is for, in a sentence. */
  use: string
  to: 'the council' | 'the school'
  text: string
  /** Where the same can be done online. */
  online?: string
  afterwards: readonly { text: string; href?: string }[]
}

const start = (to: string) => `[your name]
[your address]
[your phone number or e-mail]
[today’s date]

To: ${to}

About: [child’s full name], born on [date of birth]
School, nursery or college: [its name, or “none”]

Dear [name, or “Sir or Madam”],`

const end = `Please write back to say that you have got this letter, and on what day.

Yours faithfully,

[your name]`

/** By the last part of its address. */
export const letters: Readonly<Record<string, Letter>> = {
  'ask-for-an-assessment': {
    title: 'Ask for an EHC needs assessment',
    use: 'For a parent, or a young person, who wants the council to find out what help is needed. EHC stands for education, health and care.',
    to: 'the council',
    text: `${start('The special needs team at the council')}

I am asking you to carry out an EHC needs assessment, under section 36(1) of the Children and Families Act 2014.

I am [the child’s parent / the young person].

I think that [child’s first name] has or may have special educational needs, and may need help set out in an EHC plan. The law asks no more than that.

What is hard for [child’s first name]:
[a few lines: learning, talking, feelings, moving, health, friends]

What has been tried, and what came of it:
[a few lines, or “nothing yet”]

What I think would help:
[a few lines, or “I do not know yet”]

These people know [child’s first name] and can tell you more:
[names of people, such as a teacher, doctor or therapist]

Please also ask for a report from: [anyone you want asked, or “no one else”]

The law gives you 6 weeks from the day you get this letter to tell me if you will assess.

${end}`,
    online: '/ask-for-an-assessment',
    afterwards: [
      { text: 'Work out the dates that follow', href: '/work-out-your-dates/request' },
      { text: 'See the 20 weeks, step by step', href: '/the-20-weeks' },
    ],
  },
  'ask-for-a-decision': {
    title: 'Ask for a decision that is late',
    use: 'For when the council has not answered, or has not sent a plan, by the day the law gives.',
    to: 'the council',
    text: `${start('The special needs team at the council')}

You got the request for an EHC needs assessment on [date the council got it].

By law I should have had this by [the date it was due]:
[the decision whether to assess / the decision about a plan / the final plan / the decision after the review]

I have not had it.

Please tell me in the next 7 days:

1. what you have decided, or on what day I will have it
2. why it is late
3. if you rely on an exception in the law, which one, and why it made it impossible to be on time

Too few staff, late reports or a waiting list are not exceptions. Please send it now. If I do not hear from you I will make a complaint.

${end}`,
    afterwards: [
      { text: 'Check the date it was due', href: '/work-out-your-dates' },
      {
        text: 'If there is no answer, use the council’s complaints steps. After that you can go to the Local Government and Social Care Ombudsman. It is free.',
      },
    ],
  },
  'reply-to-a-draft': {
    title: 'Reply to a draft plan',
    use: 'For when a draft plan, or a letter with changes to a plan, has come. You have at least 15 days.',
    to: 'the council',
    text: `${start('The special needs team at the council')}

Thank you for the draft plan that reached me on [date it came].

I [agree / do not agree] with what it says my child needs (section B).
Please change or add:
[what is wrong or missing, and which report says so]

I [agree / do not agree] with the help it sets out (section F).
Each kind of help should say what it is, how much, how often and from whom. Please change or add:
[what is wrong or missing]

I [agree / do not agree] with the other parts. Please change or add:
[which section, and what]

The school or college I would like named is: [its name and address]
My reasons: [a few lines]

I [would / would not] like a meeting to talk about the draft. I [would / would not] like to know more about a personal budget.

${end}`,
    afterwards: [
      { text: 'Work out your last day to answer', href: '/work-out-your-dates/draft-plan' },
      { text: 'The council must then finish the plan. You can appeal if you do not agree with it.' },
    ],
  },
  'ask-for-a-meeting': {
    title: 'Ask for a meeting at school',
    use: 'For when you want to talk with the teacher and the SENCO about how your child is getting on.',
    to: 'the school',
    text: `${start('The class teacher and the SENCO')}

I would like to meet you to talk about [child’s first name].

I am worried about:
[a few lines: what is hard, at home and at school]

I would like us to talk about:

1. what you see at school
2. what extra help [child’s first name] gets now, how often and from whom
3. what more could be tried, and who else could help
4. how we will know if it works, and when we will look at it again

Please also tell me if [child’s first name] is on SEN support, and send me any plan you have.

I can come on: [days and times]
I would like to bring: [name, or “no one”]
To take part I need: [for example an interpreter, or “nothing”]

${end}`,
    afterwards: [
      { text: 'How extra help at school works', href: '/graduated-pathway' },
      { text: 'After the meeting, send a short note of what was agreed, who will do it and by when.' },
    ],
  },
  'ask-for-a-review': {
    title: 'Ask for a review',
    use: 'For when the help is not working, things have changed, or the yearly review of a plan is late.',
    to: 'the council',
    text: `${start('The special needs team at the council, and the SENCO at the school')}

[child’s first name] has [an EHC plan / SEN support at school].

The last review was on [date, or “there has been none”].

I am asking for a review now, because:
[it is more than 12 months since the last one / the help is not being given / it is not working / things have changed]

What has changed or is not working:
[a few lines]

What I would like to change:
[a few lines]

Please tell me the day of the meeting at least 2 weeks before, and send me what others have written by then.

${end}`,
    afterwards: [
      { text: 'Work out the dates after the meeting', href: '/work-out-your-dates/review-meeting' },
      { text: 'How help is looked at again', href: '/graduated-pathway' },
    ],
  },
}
