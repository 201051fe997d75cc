import type { MapCell, UnitMapModel } from '../../src/presenters/unit-map.ts'
import { Segments } from './blocks.tsx'

/** Lines against units. The number is the information, its tint helps; what has no number says why. */
export const UnitMap = (props: { map: UnitMapModel }) => {
  const { map } = props
  const say = map.says
  return (
    <>
      <Segments label={say.show} segments={map.views} />
      <Segments label={say.parts} segments={map.parts} />
      <ul class="m-key">
        {map.key.map((words, tint) => (
          <li>
            <i class={`c${tint}`} />
            {words}
          </li>
        ))}
        <li>
          <i class="cx" />
          {map.keyNone}
        </li>
      </ul>
      <section class="m-scroll" aria-label={say.region} tabindex={0}>
        <table class="m-map">
          <caption class="sr">{map.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say.first}</th>
              {map.units.map((unit) => (
                <th scope="col">
                  {unit.href === undefined ? unit.name : <a href={unit.href}>{unit.name}</a>}
                </th>
              ))}
              <th scope="col" class="reg">
                {say.whole}
              </th>
            </tr>
          </thead>
          <tbody>
            {map.rows.map((row) => (
              <Row name={row.name} cells={row.cells} whole={row.whole} />
            ))}
          </tbody>
          <tfoot>
            <Row name={say.total} cells={map.total.cells} whole={map.total.whole} plain />
          </tfoot>
        </table>
      </section>
      <p class="m-note">{say.note}</p>
    </>
  )
}

const Row = (props: { name: string; cells: readonly MapCell[]; whole: MapCell; plain?: boolean }) => (
  <tr>
    <th scope="row">{props.name}</th>
    {props.cells.map((cell) => tableCell(cell, props.plain ? undefined : tintOf(cell)))}
    {tableCell(props.whole, 'reg')}
  </tr>
)

const tintOf = (cell: MapCell) => (cell.kind === 'number' ? `c${cell.tint}` : 'cx')

// The figure stands on the cell itself: with an element in each, a map of forty units would be the slowest of pages.
const tableCell = (cell: MapCell, name: string | undefined) =>
  cell.kind === 'number' ? (
    <td class={name} data-figure={cell.figure.name} data-value={cell.figure.value}>
      {cell.figure.text}
    </td>
  ) : (
    <td class={name}>
      <abbr title={cell.long}>{cell.short}</abbr>
    </td>
  )
