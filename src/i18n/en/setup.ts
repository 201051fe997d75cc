import type { NeededRole } from '../../domain/units/staffing.ts'
import type { setup as danish } from '../da/setup.ts'

const lacked: Record<NeededRole, string> = { unit_coordinator: 'a coordinator', unit_manager: 'a manager' }

export const setup: typeof danish = {
  title: 'Make Modent ready',
  lead: (done, of) =>
    done === of
      ? `All ${of} steps are done. Modent is ready for use.`
      : `${done} of ${of} steps are done. You can stop at any time and go on later.`,
  states: { done: 'Saved', next: 'Next step', begun: 'Not finished', waiting: 'Not begun' },
  goodToKnow: 'Good to know',
  aside: 'Help',
  noContent: 'As system administrator you cannot see answers or evidence.',
  logged: 'Roles that are given are logged and can be seen by the head of information security.',
  importing: 'Units, people and responsibility can also be imported from files on the command line.',
  region: {
    name: 'Region and first user',
    action: 'Change the name',
    none: 'The region has no name yet.',
    byOthers: 'A system administrator or the head of information security writes the name.',
  },
  units: {
    name: 'Units',
    action: 'Make units',
    see: 'See the units',
    none: 'There are no units yet.',
    byOthers: 'A system administrator or the head of information security makes units.',
    count: (units, assessed) =>
      `${units === 1 ? '1 unit' : `${units} units`}, of which ${assessed} with an assessment of their own.`,
    noneAssessed: 'No unit has a weight above 0. So there is no unit that shall answer.',
  },
  people: {
    name: 'People and roles',
    action: 'Add people',
    see: 'See the people',
    rule: 'Each unit must have at least one coordinator and one manager.',
    noLead: 'A head of information security is missing.',
    noOfficer: 'A central information-security officer is missing.',
    everyone: 'All roles are filled.',
    byOthers: 'A system administrator makes people and gives roles.',
    lacks: (unit, roles) => `${unit} lacks ${roles.map((role) => lacked[role]).join(' and ')}.`,
    more: (units) => (units === 1 ? '1 more unit lacks somebody.' : `${units} more units lack somebody.`),
  },
  cycle: {
    name: 'Yearly cycle',
    action: 'Open a cycle',
    see: 'See the cycle',
    none: 'No cycle is open. It settles year, method and deadlines.',
    byOthers: 'The head of information security or a central officer opens it.',
    open: (year, step) => `Annual goals ${year}. Step: ${step}.`,
  },
  responsibility: {
    name: 'Responsibility for safeguards',
    action: 'Divide the responsibility',
    see: 'See the responsibility',
    needsCycle: 'Divided when the cycle is open: central, local or shared.',
    byOthers: 'The head of information security or a central officer divides it.',
    allLocal: (safeguards) => `All ${safeguards} safeguards are local until something else is said.`,
    counts: (central, local, shared) => `${central} central, ${local} local, ${shared} shared.`,
  },
  settings: {
    title: 'Name of the region',
    lead: 'The name stands at the top of every page and on the cover of reports made from now on.',
    name: 'Name',
    saved: 'The name is saved.',
  },
}
