import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Variable } from '@gorules/zen-engine-wasm/dist/zen_engine_wasm.js';
import { Engine, type RuleProperties } from 'json-rules-engine';

/** One nominee as flat facts: what the peers' nineteen conditions read. */
export interface Facts {
  readonly rating2022: number;
  readonly rating2023: number;
  readonly rating2024: number;
  readonly award2022: number;
  readonly award2023: number;
  readonly award2024: number;
  readonly initiative: number;
  readonly discipline: number;
  readonly C1: number;
  readonly C4: number;
  readonly C5: number;
  readonly C6: number;
  readonly CN2: number;
  readonly CN3: number;
  readonly CN4: number;
  readonly CN5: number;
  readonly CN6: number;
}

type Test = readonly [fact: keyof Facts, operator: '>=' | '==', value: number];

/** The nineteen conditions of an individual whose sheet has every mark, as tests that must all hold. */
const CONDITIONS: readonly (readonly Test[])[] = [
  [['discipline', '==', 0]],
  [['discipline', '==', 0]],
  [['discipline', '==', 0]],
  [['rating2024', '>=', 3]],
  [['rating2024', '>=', 3]],
  [['initiative', '>=', 0]],
  [['C1', '==', 1]],
  [['C4', '==', 1]],
  [['C5', '==', 1]],
  [['C6', '==', 1]],
  [['CN2', '==', 1]],
  [['CN3', '==', 1]],
  [['CN4', '==', 1]],
  [['CN5', '==', 1]],
  [['CN6', '==', 1]],
  [
    ['rating2022', '>=', 3],
    ['rating2023', '>=', 3],
    ['rating2024', '>=', 3],
  ],
  [
    ['award2022', '>=', 1],
    ['award2023', '>=', 1],
    ['award2024', '>=', 1],
  ],
  [['initiative', '>=', 1]],
  [['initiative', '>=', 1]],
];

const OPERATORS = { '>=': 'greaterThanInclusive', '==': 'equal' } as const;

/** Nineteen bare predicates in TypeScript, without any explanation. */
const BARE: readonly ((facts: Facts) => boolean)[] = [
  (f) => f.discipline === 0,
  (f) => f.discipline === 0,
  (f) => f.discipline === 0,
  (f) => f.rating2024 >= 3,
  (f) => f.rating2024 >= 3,
  (f) => f.initiative >= 0,
  (f) => f.C1 === 1,
  (f) => f.C4 === 1,
  (f) => f.C5 === 1,
  (f) => f.C6 === 1,
  (f) => f.CN2 === 1,
  (f) => f.CN3 === 1,
  (f) => f.CN4 === 1,
  (f) => f.CN5 === 1,
  (f) => f.CN6 === 1,
  (f) => f.rating2022 >= 3 && f.rating2023 >= 3 && f.rating2024 >= 3,
  (f) => f.award2022 >= 1 && f.award2023 >= 1 && f.award2024 >= 1,
  (f) => f.initiative >= 1,
  (f) => f.initiative >= 1,
];

export function plainTypeScript(facts: readonly Facts[]): number {
  let held = 0;
  for (const one of facts) for (const test of BARE) if (test(one)) held++;
  return held;
}

/** json-rules-engine, one rule a condition; a new engine is not made for each row. */
export function jsonRulesEngine(): (facts: readonly Facts[]) => Promise<number> {
  const engine = new Engine(
    CONDITIONS.map((tests, index): RuleProperties => ({
      conditions: { all: tests.map(([fact, operator, value]) => ({ fact, operator: OPERATORS[operator], value })) },
      event: { type: `condition-${String(index)}` },
    })),
  );
  return async (facts) => {
    let held = 0;
    for (const one of facts) held += (await engine.run({ ...one })).events.length;
    return held;
  };
}

/** zen-engine-wasm, which knows expressions: all nineteen in one, so that a row crosses into wasm once. */
export function zenEngine(): (facts: readonly Facts[]) => number {
  const path = createRequire(import.meta.url).resolve('@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm');
  initSync({ module: readFileSync(path) });
  const expression = `[${CONDITIONS.map((tests) => tests.map((test) => test.join(' ')).join(' and ')).join(', ')}]`;
  return (facts) => {
    let held = 0;
    for (const one of facts) {
      const context = new Variable(one);
      const answers: unknown = context.evaluateExpression(expression);
      if (Array.isArray(answers)) held += answers.filter((answer) => answer === true).length;
      context.free();
    }
    return held;
  };
}
