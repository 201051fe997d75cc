import { z } from 'zod'
import { AuditPage } from '../../../views/audit/page.tsx'
import { auditHead, auditLinesBefore } from '../../db/queries/audit.ts'
import { paths } from '../../paths.ts'
import { auditPageLength, presentAudit } from '../../presenters/audit.ts'
import { showPage } from '../kernel/answer.ts'
import { page, type Route } from '../kernel/route.ts'

export const auditRoutes: readonly Route[] = [
  page({
    path: paths.audit,
    capability: 'audit.read',
    input: z.object({
      before: z
        .string()
        .regex(/^[1-9][0-9]{0,14}$/)
        .transform(Number)
        .optional(),
    }),
    answer: async ({ db, input, t }) => {
      const newest = (await auditHead(db)).seq
      const before = Math.min(input.before ?? newest + 1, newest + 1)
      const lines = await auditLinesBefore(db, before, auditPageLength)
      const model = presentAudit(lines, { newest, before }, t)
      return showPage(t.say.audit.title, <AuditPage model={model} t={t} />, { here: 'audit' })
    },
  }),
]
