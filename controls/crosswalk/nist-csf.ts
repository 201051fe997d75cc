import type { FrameworkLink } from './link.ts'

/** Independent routes to the same pair. */
type CsfCorroboration = 'scf-2025.2.2' | 'cis-csf1.1+nist'

/**
 * To the outcomes of NIST CSF 2.0, from NIST's reference tool as exported on 2024-09-23. Incomplete; without
 * corroboration a line rests on that one source.
 */
export interface CsfLink
  extends FrameworkLink<`${'GV' | 'ID' | 'PR' | 'DE' | 'RS' | 'RC'}.${string}-${number}`> {
  readonly corroboratedBy: readonly CsfCorroboration[]
}

export const csfLinks: readonly CsfLink[] = [
  { safeguard: '1.1', target: 'ID.AM-01', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '1.1', target: 'ID.AM-08', corroboratedBy: ['cis-csf1.1+nist'] },
  { safeguard: '1.2', target: 'PR.PS-03', corroboratedBy: [] },
  { safeguard: '2.1', target: 'ID.AM-02', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '2.2', target: 'PR.PS-02', corroboratedBy: ['scf-2025.2.2'] },
  { safeguard: '2.3', target: 'PR.PS-02', corroboratedBy: [] },
  { safeguard: '2.5', target: 'PR.PS-05', corroboratedBy: ['scf-2025.2.2'] },
  { safeguard: '3.2', target: 'ID.AM-07', corroboratedBy: ['scf-2025.2.2'] },
  { safeguard: '3.3', target: 'PR.AA-05', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '3.5', target: 'ID.AM-08', corroboratedBy: ['cis-csf1.1+nist'] },
  { safeguard: '3.7', target: 'ID.AM-05', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '3.8', target: 'ID.AM-03', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '3.10', target: 'PR.DS-02', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '3.11', target: 'PR.DS-01', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '3.12', target: 'PR.IR-01', corroboratedBy: ['cis-csf1.1+nist'] },
  { safeguard: '4.1', target: 'PR.PS-01', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '4.2', target: 'PR.PS-01', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '5.1', target: 'PR.AA-01', corroboratedBy: ['cis-csf1.1+nist'] },
  { safeguard: '6.1', target: 'GV.RR-04', corroboratedBy: [] },
  { safeguard: '6.2', target: 'GV.RR-04', corroboratedBy: ['cis-csf1.1+nist'] },
  { safeguard: '6.7', target: 'PR.AA-01', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '6.8', target: 'PR.AA-05', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '7.1', target: 'ID.RA-01', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '7.2', target: 'ID.RA-08', corroboratedBy: ['scf-2025.2.2'] },
  { safeguard: '8.2', target: 'PR.PS-04', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '8.11', target: 'DE.AE-02', corroboratedBy: ['cis-csf1.1+nist'] },
  { safeguard: '10.1', target: 'DE.CM-09', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '10.7', target: 'DE.CM-03', corroboratedBy: [] },
  { safeguard: '11.2', target: 'PR.DS-11', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '11.3', target: 'PR.DS-11', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '11.5', target: 'PR.DS-11', corroboratedBy: ['scf-2025.2.2'] },
  { safeguard: '11.5', target: 'RC.RP-03', corroboratedBy: [] },
  { safeguard: '12.2', target: 'PR.IR-01', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '13.1', target: 'DE.CM-01', corroboratedBy: [] },
  { safeguard: '14.1', target: 'GV.RR-01', corroboratedBy: [] },
  { safeguard: '14.1', target: 'PR.AT-01', corroboratedBy: ['cis-csf1.1+nist'] },
  { safeguard: '14.9', target: 'GV.RR-02', corroboratedBy: [] },
  { safeguard: '14.9', target: 'PR.AT-02', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '15.1', target: 'GV.SC-04', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '15.1', target: 'ID.AM-04', corroboratedBy: ['scf-2025.2.2'] },
  { safeguard: '15.2', target: 'DE.CM-06', corroboratedBy: [] },
  { safeguard: '15.2', target: 'GV.SC-01', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '15.3', target: 'GV.SC-04', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '15.4', target: 'GV.SC-02', corroboratedBy: ['scf-2025.2.2'] },
  { safeguard: '15.4', target: 'GV.SC-05', corroboratedBy: ['scf-2025.2.2', 'cis-csf1.1+nist'] },
  { safeguard: '15.4', target: 'GV.SC-08', corroboratedBy: [] },
  { safeguard: '15.5', target: 'GV.SC-06', corroboratedBy: ['scf-2025.2.2'] },
  { safeguard: '15.6', target: 'DE.CM-06', corroboratedBy: ['cis-csf1.1+nist'] },
  { safeguard: '15.6', target: 'GV.SC-07', corroboratedBy: ['scf-2025.2.2'] },
  { safeguard: '15.6', target: 'GV.SC-09', corroboratedBy: [] },
  { safeguard: '15.7', target: 'GV.SC-10', corroboratedBy: [] },
  { safeguard: '16.1', target: 'PR.PS-06', corroboratedBy: ['scf-2025.2.2'] },
  { safeguard: '17.2', target: 'RC.CO-04', corroboratedBy: [] },
  { safeguard: '17.2', target: 'RS.CO-02', corroboratedBy: ['scf-2025.2.2'] },
  { safeguard: '17.2', target: 'RS.CO-03', corroboratedBy: ['scf-2025.2.2'] },
  { safeguard: '17.4', target: 'RS.MA-01', corroboratedBy: ['scf-2025.2.2'] },
  { safeguard: '17.6', target: 'RC.CO-04', corroboratedBy: [] },
  { safeguard: '17.7', target: 'ID.IM-02', corroboratedBy: ['cis-csf1.1+nist'] },
  { safeguard: '17.8', target: 'RS.AN-03', corroboratedBy: ['scf-2025.2.2'] },
  { safeguard: '17.9', target: 'RS.MA-05', corroboratedBy: [] },
]
