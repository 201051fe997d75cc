import type { Language } from '../../src/i18n/language.ts'
import type { FilterModel } from '../../src/presenters/review-queue.ts'
import { Select } from '../parts/field.tsx'

/** What the queue shows, folded: choosing gets the page again, so that every choice has its address. */
export const Filter = ({ filter, t }: { filter: FilterModel; t: Language }) => {
  const say = t.say.review.filter
  return (
    <>
      <details class="m-filter">
        <summary>{say.summary}</summary>
        <form method="get" action={filter.action}>
          {filter.fields.map(({ name, label, value, empty, options }) => (
            <Select
              field={{ name, label, value }}
              options={options}
              {...(empty === undefined ? {} : { empty })}
            />
          ))}
          <button type="submit" class="button button-secondary m-small">
            {say.show}
          </button>
        </form>
      </details>
      {filter.chosen === undefined ? null : (
        <p class="m-meta pad">
          {say.shows(filter.chosen)}. <a href={filter.allHref}>{say.all}</a>
        </p>
      )}
    </>
  )
}
