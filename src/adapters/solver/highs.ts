import highsPackage, { type Highs } from 'highs'
import type { LinearModel, Row } from '../../domain/road/model.ts'
import type { Solve, Solved } from '../../domain/road/plan.ts'

// The package's types describe its CommonJS build, where the loader is a property; what is imported is the loader itself.
const loadHighs = highsPackage as unknown as typeof highsPackage.default

/** A model with fewer whole variables is solved to the end; a larger one until it is within this share of the best. */
const smallModel = 120
const gapOfLarge = 0.01
/** Nodes of the search at most. */
const mostNodes = 300
/** The order among equals is searched less: what is found is as cheap whatever comes of it. */
const mostNodesFromStart = 30

/**
 * HiGHS as a solver of linear models with whole variables. It blocks the thread it runs in. It is limited by gap and
 * nodes and never by the clock, and has one thread and a fixed seed, so that the same model gives the same answer
 * on every machine.
 */
export async function highsSolver(): Promise<Solve> {
  const highs = await loadHighs()
  return (model, start) => solveWith(highs, model, start)
}

function solveWith(highs: Highs, model: LinearModel, start: readonly number[] | undefined): Solved {
  if (model.variables.length === 0) return withoutVariables(model)
  const isSmall = model.variables.filter(({ whole }) => whole).length < smallModel
  const instance = highs.createModel(dataOf(highs, model))
  try {
    instance.options.set({
      output_flag: false,
      random_seed: 0,
      mip_rel_gap: isSmall ? 0 : gapOfLarge,
      mip_abs_gap: isSmall ? 0 : 1e-6,
      mip_max_nodes: start ? mostNodesFromStart : mostNodes,
    })
    if (start) instance.setSolution({ colValue: start })
    instance.run()
    const status = instance.getModelStatus()
    const { modelStatus } = highs.constants
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
      return { kind: 'infeasible' }
    const values = instance.getSolution().colValue
    const isFound = instance.info.get('primal_solution_status') === 2
    if (!isFound) return { kind: 'nothingFound' }
    const objective = instance.getObjectiveValue()
    const bound = model.variables.some(({ whole }) => whole)
      ? Number(instance.info.get('mip_dual_bound'))
      : objective
    return {
      kind: 'solved',
      values: [...values],
      bound,
      proven: Math.abs(objective - bound) < 0.5 && status === modelStatus.optimal,
    }
  } finally {
    instance.dispose()
  }
}

/** What the solver does not take: nothing to choose, so that every sum is 0. */
function withoutVariables({ rows }: LinearModel): Solved {
  const holds = rows.every(({ lower, upper }) => lower <= 0 && upper >= 0)
  return holds ? { kind: 'solved', values: [], bound: 0, proven: true } : { kind: 'infeasible' }
}

function dataOf(highs: Highs, { variables, rows, sense }: LinearModel) {
  const starts = [0]
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length)
  const bound = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity)
  const { variableType, objectiveSense } = highs.constants
  return {
    numCols: variables.length,
    numRows: rows.length,
    sense: sense === 'min' ? objectiveSense.minimize : objectiveSense.maximize,
    colCost: variables.map(({ cost }) => cost),
    colLower: variables.map(() => 0),
    colUpper: variables.map(({ upper }) => bound(upper)),
    rowLower: rows.map(({ lower }) => bound(lower)),
    rowUpper: rows.map(({ upper }) => bound(upper)),
    integrality: variables.map(({ whole }) => (whole ? variableType.integer : variableType.continuous)),
    matrix: matrixOf(rows, variables.length, starts),
  }
}

function matrixOf(rows: readonly Row[], columns: number, starts: readonly number[]) {
  return {
    format: 'csr' as const,
    numRows: rows.length,
    numCols: columns,
    starts,
    indices: rows.flatMap(({ terms }) => terms.map(([variable]) => variable)),
    values: rows.flatMap(({ terms }) => terms.map(([, coefficient]) => coefficient)),
  }
}
