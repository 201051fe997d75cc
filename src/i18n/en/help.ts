import type { help as danish } from '../da/help.ts'

export const help: typeof danish = {
  title: 'Help and contact',
  lead: 'Modent gathers how far the region has come with cyber and information security, and which goals there are for next year.',
  contact: {
    heading: 'Who can help?',
    people: [
      "If you have a question about a requirement or an answer, ask the unit's local information-security coordinator or the central team.",
      'If you cannot sign in, or lack a role, ask a system administrator.',
      'If a page shows an error, say the reference number that stands on it.',
    ],
  },
  roles: {
    heading: 'Who does what?',
    caption: 'Roles and their tasks',
    role: 'Role',
    task: 'Task',
    tasks: {
      lead: 'Is responsible for the yearly cycle, locks the result and proposes goals.',
      officer: 'Reviews answers and evidence, answers for the region and drafts goals.',
      unit_coordinator: 'Answers for the unit and attaches evidence.',
      unit_manager: "Approves the unit's answers before they are reviewed.",
      guideline_owner: 'Maintains a guideline and sees overall results.',
      system_owner: "Is responsible for the unit's systems.",
      steering_reader: 'Reads the frozen reports.',
      steering_secretary: 'Reads the frozen reports and records decisions.',
      dpo: 'Reads everything and advises independently. Neither reviews nor approves.',
      auditor: 'Reads everything for a limited time. It is logged.',
      admin: 'Makes units, people and roles. Cannot see answers or evidence.',
    },
  },
  evidence: {
    heading: 'Evidence',
    rules: [
      'Evidence is a file, a link or a statement that shows that the answer is right.',
      'It has a period in which it is valid. Only accepted evidence that is valid on the counting date counts.',
      'It must not hold patient data, civil registration numbers or lists of names. Use counts, templates and case numbers.',
    ],
  },
  keyboard: {
    heading: 'Keyboard',
    text: 'Every page works by keyboard and without script. Tab goes to the next field or button, and the arrow keys move between steps. Single-letter shortcuts exist only where answers are reviewed.',
  },
  catalogue: {
    heading: 'Look up',
    controls: 'The 18 controls',
    guidelines: 'The guidelines',
  },
  method: {
    title: 'How we calculate',
    lead: 'There are two tracks: maturity by CIS18 and compliance with guidelines. They are never added together.',
    scales: {
      heading: 'The scales',
      text: 'A score is a number on a scale that begins at 0. The percentage is the score divided by the highest step of the scale. The same level can therefore be written in three ways:',
      caption: 'The same level in percent and on the two scales',
      what: 'Measurement',
      percent: 'Percent',
      on4: '4-step scale',
      on5: '5-step scale',
      of4: (value) => `${value} of 4`,
      of5: (value) => `${value} of 5`,
      target: 'The target that the regions have agreed on',
      baseline: 'The baseline of 2022 (CIS20)',
      external:
        'Whether the target is met is decided by the external CIS18 analysis. The other figures in Modent are a self-assessment, and they are only compared with the target level.',
    },
    safeguard: {
      heading: 'From answer to score',
      steps: [
        'A safeguard is answered with four aspects: policy, implementation, automation and reporting. Each aspect has a step from 0 to 4 or is not applicable. The score is the mean of the aspects that apply.',
        'A control is the mean of those of its safeguards that apply and are answered.',
        'The total is the mean of the controls that have a score. Each control counts the same, also when it has few safeguards.',
        "In the region's figures units count by their weight. A central safeguard has one answer, which holds for all. A shared safeguard is the mean of the central answer and the unit's own.",
      ],
      example:
        'Example: policy is at step 3, implementation at step 2, automation at step 1, and reporting is not applicable. The mean of 3, 2 and 1 is 2.00 of 4, which is 50%.',
      single: "In a cycle with one step, the step itself is the safeguard's score.",
    },
    documented: {
      heading: 'Stated and documented',
      text: 'Two figures always stand side by side. Stated is what the units have answered. In documented, an answer counts only when accepted evidence supports it and is valid on the counting date. Otherwise the answer counts as 0. Documented can therefore never be higher than stated, and the distance shows where evidence is lacking.',
    },
    coverage: {
      heading: 'Coverage',
      text: 'A missing answer is not 0. It is left out of the score, and coverage goes down: "Assessed 4 of 7 answers". What is not applicable counts neither in the score nor in coverage. "Not applicable" needs a reason and an approval. Where no answer applies, no score is shown.',
    },
    compliance: {
      heading: 'Compliance with guidelines',
      text: 'Each requirement is complied with, partly complied with, not complied with, not applicable or not assessed. The target is that all applicable requirements are complied with. One that is partly complied with is not complied with.',
      shares:
        'There are two shares, which answer two questions. With 10 applicable requirements, 6 complied with and 4 not assessed, 6 of 6 assessed requirements are complied with (100%), but only 6 of 10 applicable ones (60%).',
    },
    rounding: {
      heading: 'Rounding',
      text: 'Figures are computed as fractions and compared with the target before they are rounded. A figure below the target is always rounded down, so that it never looks met: 74.93% is shown as 74%, and 2.998 of 4 as 2.99. Other figures are rounded as usual. A figure from an external analysis is shown as it was reported.',
    },
    frameworks: {
      heading: 'CIS20 and CIS18',
      text: 'CIS20 (version 7.1) and CIS18 (version 8.1) do not have the same controls. Only the total can stand side by side, and always with a break between.',
    },
    weighing: {
      heading: 'Groups, functions and abilities',
      text: "The same answers are also counted by CIS's three implementation groups, which are cumulative, by security function and asset class, and by the strategy's four abilities: predict, prevent, detect and manage. Which ability a safeguard supports is our own mapping.",
    },
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Modent is built so that everybody who needs it in their work can use it.',
    parts: [
      {
        heading: 'What we aim for',
        text: 'The pages are built to WCAG 2.1 at level AA. They work by keyboard, without script, at a width of 320 points and with enlarged text. Colour never stands alone: a status always has words and a symbol.',
      },
      {
        heading: 'What is tried',
        text: 'The pages are tried automatically in a real browser (Chromium) with the rules of axe whenever Modent is changed.',
      },
      {
        heading: 'What is not tried yet',
        text: 'The pages have not been tried with a screen reader, nor by people with disabilities. A map of units and controls is wider than a phone and scrolls sideways in a field of its own.',
      },
      {
        heading: 'Tell us',
        text: 'If there is something you cannot use, tell the central team. Say which page it was and what you wanted to do.',
      },
    ],
  },
  control: {
    title: (number, name) => `Control ${number}: ${name}`,
    officialTitle: (title) => `CIS's own title: ${title}`,
    safeguards: (count) => `${count} safeguards`,
    caption: (number) => `Safeguards of control ${number}`,
    number: 'No.',
    official: "CIS's own title",
    groups: 'Group',
    securityFunction: 'Function',
    assetClass: 'Asset class',
    guidelines: 'Guidelines that touch the control',
    credit:
      'Numbers, titles, groups, functions and asset classes are from the CIS Critical Security Controls, version 8.1, published by the Center for Internet Security (CIS) under the licence CC BY-NC-ND 4.0. The short name and the explanation are our own.',
    evidence: 'This can be evidence:',
    most: '"On most systems" is counted like this:',
    creditLink: 'CIS Controls at the Center for Internet Security',
    functions: {
      Govern: 'Govern',
      Identify: 'Identify',
      Protect: 'Protect',
      Detect: 'Detect',
      Respond: 'Respond',
      Recover: 'Recover',
    },
    assetClasses: {
      Devices: 'Devices',
      Software: 'Software',
      Data: 'Data',
      Users: 'Users',
      Network: 'Network',
      Documentation: 'Documentation',
    },
    groupsFrom: { IG1: 'Groups 1, 2 and 3', IG2: 'Groups 2 and 3', IG3: 'Group 3' },
    previous: 'Previous control',
    next: 'Next control',
  },
  guideline: {
    title: (id, title) => `${id}: ${title}`,
    about: 'About the guideline',
    appliesTo: 'Applies to',
    owner: 'Owner',
    review: 'Review',
    reviewMonths: (months) => `Every ${months} months`,
    requirements: (count) => (count === 1 ? '1 requirement' : `${count} requirements`),
    evidence: 'Evidence',
    maxAge: (months) => (months === 1 ? 'At most 1 month old.' : `At most ${months} months old.`),
    grounding: 'Grounding',
    groundings: {
      law: 'Follows from law. There can be no exemption, but you can make a plan with a deadline.',
      guidance: 'Follows from authority practice or guidance.',
      policy: 'Internal requirement',
    },
    legalBasis: 'Legal basis',
    act: 'Act or practice',
    reference: 'Provision',
    certainty: 'How certain is the reference?',
    controls: 'Controls that the guideline touches',
  },
}
