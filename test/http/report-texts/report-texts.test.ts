import { expect, it } from 'vitest'
import { paths } from '../../../src/paths.ts'
import { openWorld } from '../../house/support/world.ts'
import { eachEngine } from '../../support/engines.ts'
import { fieldOf, visit } from '../answers/visit.ts'
import { secondSaver } from '../second-saver.ts'

eachEngine((engine) => {
  it('shows what is stored of the texts of a report beside what the second saver typed', async () => {
    const world = await openWorld({ engine })
    const pair = { first: visit(world, 'lead'), second: visit(world, 'officer') }
    const address = paths.reportTexts.to({ cycle: 2026 })
    const second = await secondSaver(
      pair,
      address,
      address,
      { learning: 'Deres læring.', incidents: '7', incidentsFrom: '2025-01-01', incidentsTo: '2025-06-30' },
      { learning: 'Min læring.' },
    )
    expect(second.stored).toMatchObject({ Læring: 'Deres læring.' })
    expect(Object.values(second.stored)).toContain('7')
    expect(second.late.html.texts('textarea')).toContain('Min læring.')
    const settled = await pair.second.submit(second.form)
    expect([settled.status, fieldOf(settled, address, 'incidents')]).toEqual([
      200,
      fieldOf(second.late, address, 'incidents'),
    ])
    await world.close()
  })
})
