export { readPaper } from './read-paper.ts'
export type { ReadOptions } from './read-paper.ts'
export { defaultLimits } from './limits.ts'
export type { Limits } from './limits.ts'
export { placesOf } from './print.ts'
export type { PagePlace } from './print.ts'
export type { PaperReading, Refusal, RefusalCode } from './reading.ts'
export type {
  Block,
  Caption,
  Cell,
  Format,
  Furniture,
  Heading,
  ListItem,
  Page,
  Paper,
  Paragraph,
  Place,
  Table,
  Warning
} from './paper.ts'
export { commentedCopy } from './word-copy/commented-copy.ts'
export type { CommentedCopy, CommentToPlace } from './word-copy/commented-copy.ts'
