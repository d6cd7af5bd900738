/** The ranking methods in words an entrepreneur understands: what each does, its known weakness and its source. */

export const methodsEn = {
  borda: {
    name: 'Borda',
    title: 'Borda share',
    what: 'Every respondent’s answers are read as duels: each theme scores a point against every theme below it, and half a point for a tie or where one of the two was not answered. The share is how often a theme wins such a duel: 50% is average. Everybody hands out the same number of points, however high or low they score.',
    weakness:
      'The share says nothing of how important a theme is in itself, only beside the others; the mean score stands next to it for that. It shifts when themes are added or split, so it fits a fixed list only.',
    source: 'J.-C. de Borda (1781); ties as half a point: M. Dummett (1997).',
  },
  mean: {
    name: 'the mean score',
    title: 'Mean score',
    what: 'The average of the scores of those who answered a theme, with how far they lie apart (the standard deviation).',
    weakness:
      'Two members who use the whole scale outvote three who stay in the middle, and a theme that few answered can come first.',
    source: 'Arithmetic mean; the sample standard deviation divides by n − 1.',
  },
  topk: {
    name: 'top-3 mentions',
    title: 'Mentions in the top 3',
    what: 'Counts how many respondents put a theme among their first three. Equal mentions go by points: three for a first place, two for a second, one for a third.',
    weakness: 'It sees nothing beyond the third place, so the lower half of the list says little.',
    source: 'Block voting with positional points; see D. Saari (1995) on positional rules.',
  },
  copeland: {
    name: 'Copeland',
    title: 'Copeland score',
    what: 'Every pair of themes plays a match: whichever more respondents put higher wins. The score is the number of matches won, a draw counting half.',
    weakness: 'A win by one vote counts as much as a landslide, and ties are common.',
    source: 'R. Llull (1299); A. H. Copeland (1951).',
  },
  schulze: {
    name: 'Schulze',
    title: 'Schulze method',
    what: 'Like Copeland every pair plays a match, but a theme may also beat another by way of a third: a chain is as strong as its weakest match, and the stronger chain wins. A theme that beats all others is always first.',
    weakness:
      'Hard to check by hand, and with ties on the ballots “winning votes” and “margins” can give another order. It can turn over what every kring has by itself.',
    source: 'M. Schulze, Social Choice and Welfare 36 (2011).',
  },
  kemeny: {
    name: 'Kemeny',
    title: 'Kemeny order',
    what: 'Of all possible orders, the one that agrees with the most duels of the respondents together; every order is considered, exactly.',
    weakness:
      'Often several orders are equally good; then none of them is the order, and only what they share is shown.',
    source: 'J. Kemeny (1959); exact by dynamic programming over sets (R. Bellman 1962; M. Held and R. Karp 1962).',
  },
  saw: {
    name: 'the weighted sum',
    title: 'Weighted sum (SAW)',
    what: 'A project gets a score from 1 to 5 on every criterion. Each becomes a part of its points, effort the other way round, and the points are added up to 0–100. On a fixed scale a new or withdrawn project never changes the order of the others.',
    weakness:
      'A high score makes up for a low one; hence the minimum per criterion, below which a project takes no place. A missing score counts as the middle, with the range shown.',
    source: 'P. Fishburn (1967), Operations Research 15.',
  },
  weights: {
    name: 'weights',
    title: 'Weights of criteria',
    what: 'Points are divided by their sum. Where only an order of importance is known, weights follow from it: rank-order centroid, rank sum or reciprocal ranks; equal ranks share.',
    weakness: 'Weights from an order are an assumption about the steps between the ranks.',
    source: 'F. Barron and B. Barrett (1996); W. Stillwell, D. Seaver and W. Edwards (1981).',
  },
  weightStability: {
    name: 'weight stability',
    title: 'Weight intervals',
    what: 'Moves the weight of one criterion, the others keeping their proportions, and gives exactly between which points the first project stays first.',
    weakness: 'It moves one criterion at a time; what happens when two move together it does not say.',
    source: 'B. Mareschal (1988); E. Triantaphyllou and A. Sánchez (1997).',
  },
  smaa: {
    name: 'SMAA',
    title: 'Share of all weightings (SMAA)',
    what: 'Draws ten thousand divisions of the points by lot, every division as likely, and counts in how many each project is first. “Under every weighting” is said only where a project is nowhere worse than any other.',
    weakness: 'It counts divisions that no board would choose as heavily as plausible ones.',
    source: 'R. Lahdelma and P. Salminen, Operations Research 49 (2001).',
  },
  bootstrap: {
    name: 'resampling',
    title: 'Resampled surveys (bootstrap)',
    what: 'Draws ten thousand new surveys by lot from those who answered, and looks how often a theme keeps its place. Two neighbours that often change places are said not to be told apart.',
    weakness:
      'It says nothing of members who did not answer, and with very few respondents it looks surer than it is; so it is left out below twice `minimum-respons`, usually ten.',
    source: 'B. Efron (1979), Annals of Statistics 7.',
  },
  margin: {
    name: 'margin of chance',
    title: 'Margin of chance',
    what: 'How far a percentage can be off by chance alone, given how many of the members answered; zero when everybody did.',
    weakness: 'It takes respondents for a random draw, and volunteers are not.',
    source: 'W. Cochran, Sampling Techniques (1977), with finite population correction.',
  },
  kendallW: {
    name: 'Kendall’s W',
    title: 'Agreement (Kendall’s W)',
    what: 'A number from 0 (everybody has another order) to 1 (everybody has the same). Below 0.3 counts as little agreement, above 0.6 as much.',
    weakness:
      'Those borders are a convention. Among many respondents W is low even where the order of the group is firm.',
    source: 'M. Kendall and B. Babington Smith (1939).',
  },
  kendallTau: {
    name: 'Kendall’s tau',
    title: 'Two orders side by side (Kendall’s tau)',
    what: 'Compares two orders pair by pair: 1 is the same order, 0 no relation, −1 the reverse.',
    weakness: 'A swap at the top counts as much as one at the bottom.',
    source: 'M. Kendall, tau-b with ties (1945).',
  },
  consolidate: {
    name: 'the average of kringen',
    title: 'Over the kringen',
    what: 'A theme’s share over the kringen is the average of its shares per kring: every kring equal, or by its members. What every kring puts higher stays higher.',
    weakness: 'An average can hide a split; so shared and divided focus are shown beside it.',
    source: 'M. Stone, linear opinion pool (1961).',
  },
  sharedFocus: {
    name: 'shared focus',
    title: 'Shared and divided focus',
    what: 'Shared: in the top third in at least three quarters of the kringen and at the bottom in none. Divided: in the top third somewhere and in the bottom third elsewhere.',
    weakness: 'A rule has borders: a theme just outside the top third counts as outside.',
    source: 'A definition of this program.',
  },
  suppress: {
    name: 'hiding small groups',
    title: 'Hiding small groups',
    what: 'A group with fewer answers than `minimum-respons`, usually five, is not shown, and neither is a second one where the hidden one could be computed from a total.',
    weakness: 'The border is a convention, not a law; who knows much already can still guess.',
    source: 'Secondary suppression: OECD glossary of statistical terms; recital 26 of the GDPR.',
  },
  shift: {
    name: 'shift',
    title: 'Shift between two surveys',
    what: 'Puts the share of preference of each theme in an earlier survey beside that of today. Then all ballots are dealt over the two surveys again many times, as if nothing had changed; the margin is what the largest difference of all themes together stays within in 95% of those. A difference beyond its margin is more than chance: where nothing changed, at most 5% of surveys give even one false alarm, however many themes there are.',
    weakness:
      'A small difference within the margin may be real all the same, above all with few answers. The two surveys count as independent, even where the same members answered, and those who did not answer count for nothing. The share is relative: where one theme rises, others fall.',
    source: 'P. Westfall and S. Young (1993); A. Janssen (1997); B. Phipson and G. Smyth (2010).',
  },
  levels: {
    name: 'level proposal',
    title: 'Proposal for ambition levels',
    what: 'With three levels, proposes level 3 for at most three themes and level 2 for at most five (with another number `rank --gap` names the quota), in the order of the ranking; themes that tie over a border all get the lower level.',
    weakness: 'An order is relative and a level is not: this is a proposal, and the level is a decision.',
    source: 'A definition of this program.',
  },
}

export type MethodWords = typeof methodsEn
