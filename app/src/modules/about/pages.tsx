import { longDay } from '@scrutable/calendar'
import type { Page } from '../../platform/answer.ts'
import { Missing } from '../../platform/parts/missing.tsx'
import { Prose } from '../../platform/parts/prose.tsx'
import type { Site } from '../../platform/visit.ts'

/** Where the facts come from, what is worked out here, and what is left out. */
export const aboutPage = ({ name, notice, shownAsAt }: Site): Page => ({
  title: 'About the data',
  lead: notice ?? `The public record of the ${name}.`,
  description: 'Where the facts on this site come from, what is worked out here, and what is left out.',
  main: (
    <>
      <Prose>
        <h2>Where the facts come from</h2>
        <p>
          Every fact shows its source: the paper and the paragraph it stands in. It is restated in plain
          words; the paper itself has the last word.
          {shownAsAt !== null &&
            ` Ages and next dates are counted as at ${longDay(shownAsAt)}, so that the pages agree with the papers they come from.`}
        </p>
        <h2>What is worked out here</h2>
        <p>
          Changes between two periods are worked out again from the two published values, never copied. A
          change in a count or a time is given in per cent; a change in a percentage is given in points. Where
          the paper says something else, both are shown with the working.
        </p>
        <p>
          “Better” and “worse” appear only where a measure says which direction is good. Where chance alone
          could explain a change in a small count, that is said.
        </p>
        <h2>Twelve months</h2>
        <p>
          Most figures compare the twelve months to a month’s end with the twelve months before them. Both are
          always named by their months.
        </p>
        <h2>People</h2>
        <p>
          People appear only as the public record names them, and only for what it says they did in public
          office. A resident who asks a question is never named.
        </p>
        <h2>Using it</h2>
        <p>
          Each page of the record can be had as data: look for “This page as data” at its foot. Nothing here
          follows you: there are no cookies, no counters and no third parties.
        </p>
      </Prose>
      <Missing
        items={[
          'Records behind the figures: calls, incidents and crimes one by one are not published, so a value can be compared but not counted again.',
          'The papers themselves: only what they decide and count is restated.',
          'Anything since the day the record is shown as at.'
        ]}
      />
    </>
  )
})

/** What was tested, and what is known to fall short. */
export const accessibilityPage = (): Page => ({
  title: 'Accessibility',
  lead: 'The site aims at level AA of the Web Content Accessibility Guidelines 2.2.',
  description: 'How accessible this site is, how that was tested, and what is known to fall short.',
  main: (
    <Prose>
      <h2>What you can do</h2>
      <p>
        Everything works with the keyboard alone, without JavaScript, at 320 pixels wide, at 400 per cent
        zoom, in forced colours and in print. Nothing is told by colour alone. Wide tables scroll inside their
        own frame, which the keyboard can reach.
      </p>
      <h2>How it was tested</h2>
      <p>
        Each address is opened in a browser and examined by axe-core at every change of the software, and
        every page that a test opens is checked for its title, headings, labels, language and links. It has
        not yet been tested by people who use assistive technology every day.
      </p>
      <h2>What falls short</h2>
      <p>
        A document you check is shown as it was read: a table that its author set badly may be read badly. Its
        headings are set as paragraphs, so a screen reader’s list of headings holds only the page’s own.
      </p>
      <h2>Telling us</h2>
      <p>
        The body that runs a site puts its own contact here. If its answer does not satisfy you, the Equality
        Advisory and Support Service advises on your rights.
      </p>
    </Prose>
  )
})
