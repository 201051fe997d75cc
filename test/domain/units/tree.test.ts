import { expect, it } from 'vitest'
import { id } from '../../../src/domain/ids.ts'
import { unstaffed } from '../../../src/domain/units/staffing.ts'
import { inTreeOrder } from '../../../src/domain/units/tree.ts'
import { isUnitCode } from '../../../src/domain/units/unit.ts'

it('draws a tree with each unit followed by those below it, siblings as they come', () => {
  const unit = (code: string, parent: string | null) => ({ id: code, parent_id: parent })
  const units = [unit('U02', 'U01'), unit('R', null), unit('IT', 'R'), unit('U01', 'R'), unit('X', 'gone')]
  expect(inTreeOrder(units).map(({ unit: { id: code }, depth }) => `${depth} ${code}`)).toEqual([
    '0 R',
    '1 IT',
    '1 U01',
    '2 U02',
    '0 X',
  ])
})

it('names what each unit lacks: a coordinator, a manager, or both; a role for another unit does not count', () => {
  const [a, b, c] = [id<'unit'>('a'), id<'unit'>('b'), id<'unit'>('c')]
  const units = [
    { id: a, name: 'Sygehus A' },
    { id: b, name: 'Sygehus B' },
    { id: c, name: 'Sygehus C' },
  ]
  const held = [
    { role: 'unit_coordinator', unitId: a },
    { role: 'unit_manager', unitId: a },
    { role: 'unit_coordinator', unitId: b },
    { role: 'lead', unitId: null },
  ] as const
  expect(unstaffed(units, held)).toEqual([
    { name: 'Sygehus B', lacks: ['unit_manager'] },
    { name: 'Sygehus C', lacks: ['unit_coordinator', 'unit_manager'] },
  ])
})

it('leaves the address of the form for a new unit to the form', () => {
  expect([isUnitCode('new'), isUnitCode('New'), isUnitCode('newborn')]).toEqual([false, true, true])
})
