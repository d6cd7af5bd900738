/** What stands in the files of a new plan, in English: explanation, guidance, the themes of the ambition web and the usual criteria. */

/** A heading and what to write under it. */
type Part = readonly [heading: string, guidance: string]

export const startEn = {
  config: {
    head: [
      'The association in one file: the kringen, the themes, and by what projects are judged. The plans themselves are in the folder of',
      'each kring. Text after a # is explanation, for whoever reads this. All that can stand here: masterplan schema.',
    ],
    kringen: [
      'Each kring has a folder with its name in small letters. The number of members is for the response to a survey.',
    ],
    themes: [
      'The order is that of the spokes of the ambition web. Every kring has a file for every theme.',
      'The definitions are working texts: write what your association means by it.',
    ],
    ownThemes: ['The order is that of the spokes of the ambition web. Every kring has a file for every theme.'],
    levels: ['What the levels of an ambition mean. These are working texts too.'],
    criteria: [
      'Each project is scored from 1 to 5 on each criterion. The points say how much it counts, 100 together.',
    ],
  },
  levels: {
    1: 'Insight and minimum. The kring knows where it hurts and does what it must.',
    2: 'Clear improvement. The kring works with concrete goals.',
    3: 'Added value. The kring leaves it better than it was.',
  },
  kring: {
    title: (name: string) => `Kring ${name}`,
    dot: [
      'Dot on the horizon',
      'Where does the kring want to be in ten years or more? Write it in a few sentences that people remember.',
    ] as Part,
    who: [
      'Who we are',
      'Which businesses are there, and where? A few sentences for those who don’t know the kring.',
    ] as Part,
    how: ['How this plan came about', 'Who took part, and how: a survey, working sessions, interviews?'] as Part,
  },
  theme: {
    intro: 'What is this theme about, for this kring? Two or three sentences.',
    challenges: [
      'Challenges',
      'What do the businesses run into? Each challenge gets a heading of its own, with ### before it.',
    ] as Part,
    wishes: [
      'Wishes',
      'What do members want, and why? Each wish gets a heading of its own, with ### before it.',
    ] as Part,
    projects: [
      'Project proposals',
      'What will the kring do, and for which wish? Each project gets a heading of its own, with ### before it.',
    ] as Part,
  },
  /** Five of planet, four of people, three of profit: a name, and what this program takes it to mean. */
  themes: [
    ['Energy', 'Use less, generate and store clean energy together, and keep running on a grid that is full.'],
    [
      'Materials',
      'Keep raw materials and residual flows in use as long as possible, and buy and collect smarter together.',
    ],
    ['Soil', 'A clean, usable soil, and a view of the cables and pipes that lie in it.'],
    ['Water', 'Take in rain, drought and heat on the own premises, without trouble for the neighbours or the sewer.'],
    ['Ecology', 'More green and more species on and around the businesses, kept up in a way that lasts.'],
    ['Use of Space', 'Put scarce space to good use, with an eye to vacancy, double use and places to live and work.'],
    ['Spatial Quality', 'Well-kept entrances, streets and fronts, good upkeep, and signs that are right.'],
    [
      'Wellbeing/Surroundings',
      'Safe, healthy and pleasant work, for those who work there and those who live next to it.',
    ],
    [
      'Social Relevance',
      'Matter to the surroundings, with internships, work for those who stand aside, and a firm network.',
    ],
    ['Economic Security', 'Dare to invest, since costs, rules and permits can be foreseen and the business can go on.'],
    [
      'Business Climate',
      'Enough space, staff, facilities and a municipality that thinks along, so that businesses come and stay.',
    ],
    ['Accessibility', 'Be reached quickly and safely by car, lorry, bicycle and bus, and have room to park and load.'],
  ] as readonly (readonly [name: string, definition: string])[],
  /** The last one is a cost: the less, the better. */
  criteria: ['Importance', 'Urgency', 'Feasibility', 'Support', 'Effort'] as readonly string[],
  ignored: ['Reports are made again in no time.'] as readonly string[],
  commit: (association: string) => `Begin the masterplan of ${association}`,
}

export type StartWords = typeof startEn
