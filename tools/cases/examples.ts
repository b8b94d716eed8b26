import type { Label, Labelled } from './labels.ts'

/** A label that is right: 61.8% to 64.5% is 2.7 points. */
export const aLabel = (fields: Partial<Label> = {}): Label => ({
  kind: 'pp_change',
  inputs: ['61.8', '64.5'],
  stated: '2.7',
  op: '=',
  calc: {},
  computed: 2.7,
  range: [2.6, 2.8],
  isExact: true,
  isTolerated: true,
  span: 'rose from 61.8% to 64.5%, a gain of 2.7 percentage points',
  place: null,
  ...fields
})

/** A label of a percentage change that the text gets wrong: 320 to 348 is 8.75%. */
export const aWrongLabel = (fields: Partial<Label> = {}): Label =>
  aLabel({
    kind: 'pct_change',
    inputs: ['320', '348'],
    stated: '9.8',
    computed: 8.75,
    range: null,
    isExact: false,
    isTolerated: false,
    span: 'rose from 320 to 348, an increase of 9.8%',
    ...fields
  })

/** A passage with one right claim and one wrong. */
export const aPassage = (fields: Partial<Labelled> = {}): Labelled => ({
  id: 'confidence-1',
  text: 'Confidence rose from 61.8% to 64.5%, a gain of 2.7 percentage points.\n\nRobberies rose from 320 to 348, an increase of 9.8%. The target is 300.\n',
  name: 'passage.txt',
  split: null,
  labels: [aLabel(), aWrongLabel()],
  nonClaims: ['target is 300'],
  ...fields
})
