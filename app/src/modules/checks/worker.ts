import { checkDocument, type Document } from './rules.ts'

// The other end of the door in routes.ts, which sends a Document.
process.once('message', (document) => {
  void checkDocument(document as Document).then((checking) => process.send?.(checking))
})
