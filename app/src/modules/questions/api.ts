import { placeOf } from '../../platform/source.ts'
import { meetingPath, minutePath, paperPath } from '../meetings/index.ts'
import { questionPath } from './paths.ts'
import { type Question, type Reply, standingOf } from './rules.ts'

/** A question as published; there is nothing of its asker to leave out. */
export const questionJson = (question: Question) => ({
  slug: question.slug,
  path: questionPath(question.slug),
  title: question.title,
  text: question.said,
  standing: standingOf(question),
  meeting: meetingPath(question.put.meeting),
  minute: minutePath(question.put.meeting, question.put.minute),
  referred_to: question.referredTo,
  reply: question.reply && replyJson(question.reply),
  source: placeOf(question.source)
})

const replyJson = ({ from, paper, points, source }: Reply) => ({
  from,
  paper: paperPath(paper.meeting, paper.slug),
  points: points.map((point) => ({ text: point.said, source: placeOf(point.source) })),
  source: placeOf(source)
})
