import { z } from 'zod'
import { AuditPage } from '../../../views/audit/page.tsx'
import { auditHead, newestAuditLines } from '../../db/queries/audit.ts'
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
      const { before } = input
      const newest = (await auditHead(db)).seq
      const lines = await newestAuditLines(db, before, auditPageLength)
      const model = presentAudit(lines, { newest, before }, t)
      return showPage(t.say.audit.title, <AuditPage model={model} t={t} />, { here: 'audit' })
    },
  }),
]
