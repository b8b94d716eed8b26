import { checkDocument, type Document } from './rules.ts'

process.once('message', (document) => {
  // The other end of this door is routes.ts, which sends a Document and nothing else.
  void checkDocument(document as Document).then((checking) => process.send?.(checking))
})
