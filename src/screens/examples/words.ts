/** The words of the page of worked examples. */

export const lead =
  'Each example is a made-up role with every question answered. Open one to read its result, then change an answer to see what follows.'

export const kinds = [
  {
    kind: 'cell',
    name: 'A stream and a band',
    text: 'One role for each of the 4 streams at each of the 3 bands.',
  },
  {
    kind: 'borderline',
    name: 'Borderline',
    text: 'A band is indicated, and something speaks against it.',
  },
  {
    kind: 'below-ses',
    name: 'Below the SES',
    text: 'The work reads below the Senior Executive Service.',
  },
  {
    kind: 'not-determined',
    name: 'Not determined',
    text: 'Too little is known for a band, or for a stream.',
  },
] as const
