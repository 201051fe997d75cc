import type { consistency as danish } from '../da/consistency.ts'

export const consistency: typeof danish = {
  title: 'Check of the answers',
  lead: (found, blocking) => {
    if (found.n === 0) return 'There is nothing to look at before the result is locked.'
    const all =
      found.n === 1 ? 'One answer is to be looked at.' : `${found.shown} times there is something to look at.`
    const some = blocking.n === 0 ? 'None of them' : `${blocking.shown} of them`
    return `${all} ${some} ${blocking.n > 1 ? 'stop' : 'stops'} the lock of the result.`
  },
  rulesCaption: 'Rules, and how many answers each concerns',
  rule: 'Rule',
  lock: 'Lock',
  count: 'Number',
  blocks: 'Stops it',
  judged: 'For judgement',
  byUnit: 'By unit',
  unit: 'Unit',
  answer: 'Answer',
  none: 'No answer goes against a rule.',
  listHeading: (narrowed) => (narrowed.length === 0 ? 'The answers' : `The answers: ${narrowed.join(', ')}`),
  rules: {
    changed_since_approval: {
      name: 'Changed since approval',
      about: "The unit's management approved the answer. It has been changed since, and counts as it stands.",
    },
    complied_without_evidence: {
      name: 'Complied without evidence',
      about: 'The requirement is answered "Complied", and no evidence supports the answer.',
    },
    met_without_evidence: {
      name: 'At the target level without evidence',
      about: 'The safeguard is at or over the target level, and no evidence supports the answer.',
    },
    evidence_expired: {
      name: 'Evidence expired',
      about: "None of the answer's evidence is valid on the counting date.",
    },
    above_effective: {
      name: 'Higher than the central part allows',
      about:
        "The unit's own part of a shared safeguard lies at least one step above the common result, which is the mean of the unit's and the central part.",
    },
    complied_while_exempted: {
      name: 'Complied despite an exemption',
      about:
        'The requirement is answered "Complied", but the unit has an exemption from it that is in force on the counting date.',
    },
  },
}
